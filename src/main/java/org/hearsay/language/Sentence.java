package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.TextSpan;

/**
 * A sentence with its dependency tree.
 *
 * @param span where it stands in the body
 * @param paragraph number of the line of the body it stands in, from 0
 * @param form what kind of line that is
 * @param tokens its words in order, at least one; exactly one has head -1
 */
public record Sentence(TextSpan span, int paragraph, SentenceForm form, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words at " + span);
        }
    }

    /** {@return the word at {@code index}} */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** {@return how many words it has} */
    public int size() {
        return tokens.size();
    }

    /** {@return the indexes of the words that depend on {@code index}, in order} */
    public List<Integer> dependentsOf(int index) {
        List<Integer> dependents = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == index) {
                dependents.add(i);
            }
        }
        return dependents;
    }
}
