package org.hearsay.mentions.coreference;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds who speaks the words between quotation marks, and whether for whom. */
final class Quotation {
    private static final Set<String> SPEECH = Arrays.stream(("say tell add announce state warn claim insist argue write"
                            + " explain note reply ask declare complain admit confirm deny stress joke recall comment"
                            + " think call promise boast concede acknowledge maintain suggest respond quip describe"
                            + " quote accord put post tweet underline remark assure conclude")
                    .split(" ", -1))
            .collect(Collectors.toUnmodifiableSet());
    private static final int FARTHEST = 3;
    private static final int WINDOW = 20;

    private final Discourse discourse;
    private final Binding binding;

    Quotation(Discourse discourse, Binding binding) {
        this.discourse = discourse;
        this.binding = binding;
    }

    /** {@return whether the verb can introduce what someone says} */
    static boolean isSpeech(String lemma) {
        return SPEECH.contains(lemma);
    }

    /** {@return features of the chain as antecedent of a word in a quotation; none if nobody speaks} */
    List<String> features(Anaphor anaphor, Chain chain) {
        return speaker(anaphor.reference().sentence())
                .map(speaker -> List.of(
                        " spoken by " + discourse.refersTo(chain, speaker.sentence(), speaker.token()),
                        " spoken for " + isEmployer(chain, speaker)))
                .orElse(List.of());
    }

    /** A word that names or describes a speaker. */
    private record Speaker(int sentence, int token) {}

    /** In its sentence, before it in the same paragraph, or right behind it. */
    private Optional<Speaker> speaker(int sentence) {
        Optional<Speaker> speaker = speakerIn(sentence, sentence);
        for (int distance = 1; speaker.isEmpty() && distance <= FARTHEST; distance++) {
            speaker = speakerIn(sentence - distance, sentence);
        }
        return speaker.isEmpty() ? speakerIn(sentence + 1, sentence) : speaker;
    }

    private Optional<Speaker> speakerIn(int index, int sentence) {
        boolean beside = index >= 0
                && index < discourse.sentences().size()
                && discourse.sentence(index).paragraph()
                        == discourse.sentence(sentence).paragraph();
        if (!beside) {
            return Optional.empty();
        }
        Sentence words = discourse.sentence(index);
        for (int i = 0; i < words.size(); i++) {
            Token token = words.token(i);
            boolean subject = token.plainRelation().equals("nsubj") && token.head() >= 0;
            if (subject
                    && !discourse.isQuoted(index, i)
                    && isSpeech(words.token(token.head()).lemma())) {
                return Optional.of(new Speaker(index, i));
            }
        }
        return Optional.empty();
    }

    /** Whether the text names the chain in one phrase with the speaker, here or lately. */
    private boolean isEmployer(Chain chain, Speaker speaker) {
        int first = speaker.sentence() - WINDOW;
        boolean beside = chain.references(speaker.sentence(), speaker.sentence()).stream()
                .anyMatch(own -> binding.inOnePhrase(speaker.sentence(), own.head(), speaker.token()));
        return beside
                || discourse.nameAt(speaker.sentence(), speaker.token()).stream()
                        .flatMap(person -> person.references(first, speaker.sentence()).stream())
                        .anyMatch(person -> chain.references(person.sentence(), person.sentence()).stream()
                                .anyMatch(own -> binding.inOnePhrase(own.sentence(), person.head(), own.head())));
    }
}
