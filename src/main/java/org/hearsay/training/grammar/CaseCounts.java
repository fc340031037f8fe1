package org.hearsay.training.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.language.syntax.WordForms;

/** Counts how often words are capitalised where they need not be: not at the start of a sentence, not in a headline. */
final class CaseCounts {
    private static final int ENOUGH = 2;
    private static final double NEARLY_ALWAYS = 0.85;
    private static final double SELDOM = 0.15;
    private static final Set<String> RESTARTS = Set.of("\"", "'", ":", "(", "-", ".", "...", "!", "?", ";", "/");

    private final Map<String, Integer> capital = new TreeMap<>();
    private final Map<String, Integer> lower = new TreeMap<>();

    void add(List<String> sentence) {
        WordForms forms = WordForms.of(sentence);
        if (forms.isTitleCase()) {
            return;
        }
        for (int i = 1; i < forms.size(); i++) {
            char first = forms.form(i).charAt(0);
            if (Character.isLetter(first) && !RESTARTS.contains(forms.normal(i - 1))) {
                (Character.isUpperCase(first) ? capital : lower).merge(forms.normal(i), 1, Integer::sum);
            }
        }
    }

    /** {@return the words that were seen often enough} */
    Set<String> words() {
        Set<String> words = new TreeSet<>(capital.keySet());
        words.addAll(lower.keySet());
        words.removeIf(word -> total(word) < ENOUGH);
        return words;
    }

    /** {@return how a word is written: U capitalised, l lower case, m either, ? unknown} */
    String kind(String word) {
        if (total(word) < ENOUGH) {
            return "?";
        }
        double share = (double) capital.getOrDefault(word, 0) / total(word);
        if (share > NEARLY_ALWAYS) {
            return "U";
        }
        return share < SELDOM ? "l" : "m";
    }

    private int total(String word) {
        return capital.getOrDefault(word, 0) + lower.getOrDefault(word, 0);
    }
}
