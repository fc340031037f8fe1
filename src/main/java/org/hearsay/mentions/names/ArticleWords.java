package org.hearsay.mentions.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the words of an article are written elsewhere in it. */
final class ArticleWords {
    private static final int LOWER = 1;
    private static final int CAPITAL_INSIDE = 2;
    private static final int OFTEN = 3;

    private final Map<String, int[]> counts = new HashMap<>();

    ArticleWords(List<SentenceWords> sentences) {
        for (SentenceWords sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                count(sentence, i);
            }
        }
    }

    /** {@return which of these hold: l seen in lower case, c capitalised within a sentence, m three times or more} */
    String habits(String normal) {
        int[] count = counts.getOrDefault(normal, new int[OFTEN]);
        return (count[LOWER] > 0 ? "l" : "") + (count[CAPITAL_INSIDE] > 0 ? "c" : "") + (count[0] >= OFTEN ? "m" : "");
    }

    private void count(SentenceWords sentence, int i) {
        int[] count = counts.computeIfAbsent(sentence.normal(i), k -> new int[OFTEN]);
        count[0]++;
        char first = sentence.text(i).charAt(0);
        if (Character.isLowerCase(first)) {
            count[LOWER]++;
        } else if (Character.isUpperCase(first) && i > 0 && !sentence.isTitleCase()) {
            count[CAPITAL_INSIDE]++;
        }
    }
}
