package org.hearsay.mentions.coreference;

import org.hearsay.language.Sentence;

/** Questions about the words of a phrase. */
final class Phrases {
    private Phrases() {}

    /** {@return the word from {@code start} to {@code end} whose head lies outside; the last one in doubt} */
    static int head(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            int governor = sentence.token(i).head();
            if (governor < start || governor >= end) {
                return i;
            }
        }
        return end - 1;
    }

    /** {@return the words from {@code start} to {@code end} with the spaces of the text} */
    static String words(Sentence sentence, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            boolean apart = i > start
                    && sentence.token(i - 1).span().end()
                            < sentence.token(i).span().start();
            words.append(apart ? " " : "").append(sentence.token(i).text());
        }
        return words.toString();
    }
}
