package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.learning.ChoiceTrainer;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;
import org.hearsay.mentions.names.KnownNameIndex;
import org.hearsay.mentions.names.NounClasses;

/**
 * Learns from articles with marked references which antecedents anaphors choose. Deterministic; one use, one thread.
 */
public final class AntecedentTrainer {
    private final NounClasses nouns;
    private final KnownNameIndex known;
    private final List<Choice> choices = new ArrayList<>();

    /** A trainer for these classes of nouns and lists of names. */
    public AntecedentTrainer(NounClasses nouns, KnownNameIndex known) {
        this.known = known;
        this.nouns = nouns;
    }

    /**
     * A reference marked in an article.
     *
     * @param span its words
     * @param entity what it refers to
     * @param type what that is
     * @param named whether it refers by name
     */
    public record Marked(TextSpan span, String entity, EntityType type, boolean named) {}

    /** Adds an article with all references in it. */
    public void add(List<Sentence> sentences, List<Marked> marked) {
        Map<String, Chain> names = new LinkedHashMap<>();
        for (Marked mention : marked) {
            if (mention.named()) {
                reference(sentences, mention.span()).ifPresent(reference -> names.computeIfAbsent(
                                mention.entity(), k -> new Chain(mention.type(), List.of()))
                        .addName(reference, words(sentences, reference)));
            }
        }
        List<Chain> chains = new ArrayList<>(names.values());
        new ChainReader(sentences, chains, nouns, known, (candidates, anaphor, ahead) -> {
                    Map<Chain, Reference> allowed = candidates.allowed(anaphor, ahead);
                    Optional<Chain> right = right(sentences, marked, anaphor, allowed);
                    Chain none = new Chain(EntityType.UNNAMED, List.of());
                    Choice choice = candidates.choice(anaphor, allowed, right.orElse(none));
                    if (choice.isInformative()) {
                        choices.add(choice);
                    }
                    return right;
                })
                .read();
    }

    /** {@return the model} */
    public ChoiceModel train(int epochs, double pull, int minimumCount) {
        return new ChoiceTrainer(epochs, pull, minimumCount).train(choices);
    }

    private static Optional<Chain> right(
            List<Sentence> sentences, List<Marked> marked, Anaphor anaphor, Map<Chain, Reference> allowed) {
        return entityAt(sentences, marked, anaphor.reference()).flatMap(entity -> allowed.keySet().stream()
                .filter(chain -> chain.references().stream()
                        .flatMap(reference -> entityAt(sentences, marked, reference).stream())
                        .anyMatch(entity::equals))
                .findFirst());
    }

    private static Optional<String> entityAt(List<Sentence> sentences, List<Marked> marked, Reference reference) {
        TextSpan head =
                sentences.get(reference.sentence()).token(reference.head()).span();
        return marked.stream()
                .filter(mention -> mention.span().contains(head))
                .map(Marked::entity)
                .findFirst();
    }

    private static Optional<Reference> reference(List<Sentence> sentences, TextSpan span) {
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            int first = -1;
            int end = -1;
            for (int i = 0; i < sentence.size(); i++) {
                if (span.contains(sentence.token(i).span())) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0) {
                return Optional.of(new Reference(s, first, end, Phrases.head(sentence, first, end), MentionKind.NAME));
            }
        }
        return Optional.empty();
    }

    private static String words(List<Sentence> sentences, Reference reference) {
        return Phrases.words(sentences.get(reference.sentence()), reference.first(), reference.end());
    }
}
