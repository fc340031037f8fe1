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

/** Learns how much each piece of evidence weighs in {@link TypeVotes}. Deterministic; one use, one thread. */
public final class TypeVotesTrainer {
    private final TypeVotes votes;
    private final List<Choice> choices = new ArrayList<>();

    /** A trainer for these classes of nouns and lists of names. */
    public TypeVotesTrainer(NounClasses nouns, KnownNameIndex known) {
        this.votes = new TypeVotes(new ChoiceTrainer(0, 0, 1).train(List.of()), nouns, known);
    }

    /**
     * Adds an article.
     *
     * @param sentences its sentences
     * @param types what its names name; things of unknown type are left out
     * @param news whether it is news with names marked by our rules
     */
    public void add(List<Sentence> sentences, Map<NamedThing, EntityType> types, boolean news) {
        TypeVotes.LongerNames longer = new TypeVotes.LongerNames();
        types.forEach(longer::add);
        types.forEach((thing, type) -> choices.add(choice(votes.evidence(sentences, thing, longer), type, news)));
    }

    /** {@return the model} */
    public ChoiceModel train(int epochs, double pull, int minimumCount) {
        return new ChoiceTrainer(epochs, pull, minimumCount).train(choices);
    }

    private static Choice choice(Set<String> evidence, EntityType right, boolean news) {
        Choice choice = new Choice();
        for (EntityType type : TypeVotes.CANDIDATES) {
            choice.candidate(type == right, choice.part(TypeVotes.codes(evidence, type, news)));
        }
        return choice;
    }
}
