package org.hearsay.mentions.coreference;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Finds the word that a relative pronoun stands for: "Anthropic, which makes …", "the firm whose app …". */
final class RelativeSieve {
    private static final int DEEPEST = 6;

    private RelativeSieve() {}

    /** {@return the index of the antecedent's head, if the word is a relative pronoun} */
    static OptionalInt antecedent(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean relative = Pronouns.isRelative(token.lemma()) && token.pennTag().startsWith("W");
        if (!relative) {
            return OptionalInt.empty();
        }
        return clauseAbove(sentence, index)
                .map(clause -> OptionalInt.of(sentence.token(clause).head()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> clauseAbove(Sentence sentence, int index) {
        int at = index;
        for (int steps = 0; steps < DEEPEST && at >= 0; steps++) {
            if (sentence.token(at).relation().equals("acl:relcl")
                    && sentence.token(at).head() < index) {
                return Optional.of(at);
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }
}
