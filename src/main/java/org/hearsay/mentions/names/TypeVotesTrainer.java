package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.ChoiceTrainer;
import org.hearsay.mentions.EntityType;

/**
 * Learns how much each piece of evidence weighs in {@link TypeVotes}, and each word in {@link HouseStyle}.
 * Deterministic; one use, one thread.
 */
public final class TypeVotesTrainer {
    /** Short pieces teach to tell the style of a few sentences. */
    private static final int SHORT_PIECE = 3;

    private final TypeVotes votes;
    private final List<Choice> choices = new ArrayList<>();

    /** A trainer for these classes of nouns and lists of names. */
    public TypeVotesTrainer(NounClasses nouns, KnownNameIndex known) {
        this.votes = new TypeVotes(new ChoiceTrainer(0, 0, 1).train(List.of()), nouns, known);
    }

    /**
     * Adds the names of an article.
     *
     * @param sentences its sentences
     * @param types what its names name; things of unknown type are left out
     * @param house whether it is one of our passages
     */
    public void add(List<Sentence> sentences, Map<NamedThing, EntityType> types, boolean house) {
        TypeVotes.LongerNames longer = new TypeVotes.LongerNames();
        types.forEach(longer::add);
        types.forEach((thing, type) -> choices.add(choice(votes.evidence(sentences, thing, longer), type, house)));
    }

    /** Adds the words of an article, which tell whether it is one of our passages. */
    public void addStyle(List<SentenceWords> article, boolean house) {
        choices.add(choice(article, house));
        for (int start = 0; start < article.size(); start += SHORT_PIECE) {
            choices.add(choice(article.subList(start, Math.min(article.size(), start + SHORT_PIECE)), house));
        }
    }

    private static Choice choice(List<SentenceWords> piece, boolean house) {
        Choice choice = new Choice();
        choice.candidate(house, choice.part(HouseStyle.codes(piece)));
        choice.candidate(!house);
        return choice;
    }

    /**
     * {@return the model}
     *
     * @param epochs how often it goes over all that was added
     * @param pull strength of the pull towards zero
     * @param minimumCount evidence seen fewer times gets no weight
     * @param dropout share of the evidence that each step does without; 0 to 1
     */
    public ChoiceModel train(int epochs, double pull, int minimumCount, double dropout) {
        return new ChoiceTrainer(epochs, pull, minimumCount, dropout, 1).train(choices);
    }

    private static Choice choice(Set<String> evidence, EntityType right, boolean house) {
        Choice choice = new Choice();
        for (EntityType type : TypeVotes.CANDIDATES) {
            choice.candidate(type == right, choice.part(TypeVotes.codes(evidence, type, house)));
        }
        return choice;
    }
}
