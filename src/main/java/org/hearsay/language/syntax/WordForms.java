package org.hearsay.language.syntax;

import java.util.List;
import java.util.Set;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.learning.FeatureHash;

/**
 * The words of a sentence as the models see them: lower case, straight quotes, digits as zeros; with their shapes.
 *
 * <p>Positions before the first and after the last word stand for the edge of the sentence.
 */
public final class WordForms {
    private static final String BEFORE = "<s>";
    private static final String AFTER = "</s>";
    private static final String NO_SHAPE = "";
    private static final String ANY_CASE = "^";
    private static final Set<String> RESTARTS = Set.of("\"", ":", "(", "-", "...", "!", "?", ".", ";", "*", "•");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "to", "for", "at", "by", "with", "as", "from",
            "over", "after", "into", "via", "vs", "is", "its");

    private final String[] forms;
    private final String[] normal;
    private final String[] shapes;
    private final long[] codes;
    private final int[] clusters;
    private final boolean titleCase;

    private WordForms(List<String> words) {
        int n = words.size();
        forms = words.toArray(new String[0]);
        normal = new String[n];
        shapes = new String[n];
        codes = new long[n];
        clusters = new int[n];
        WordClusters known = WordClusters.shipped();
        for (int i = 0; i < n; i++) {
            normal[i] = normalize(forms[i]);
            codes[i] = FeatureHash.of(normal[i]);
            clusters[i] = known.fine(codes[i]);
        }
        titleCase = isTitleCase(normal, forms);
        for (int i = 0; i < n; i++) {
            boolean anyCase = titleCase || i == 0 || RESTARTS.contains(normal[i - 1]);
            shapes[i] = anyCase ? ANY_CASE + shape(forms[i]) : shape(forms[i]);
        }
    }

    /** {@return the forms of these words} */
    public static WordForms of(List<String> words) {
        return new WordForms(words);
    }

    /** {@return how many words there are} */
    public int size() {
        return forms.length;
    }

    /** {@return the word as written} */
    public String form(int index) {
        return forms[index];
    }

    /** {@return whether most words start with a capital, as in headlines} */
    public boolean isTitleCase() {
        return titleCase;
    }

    /** {@return the word in lower case, with straight quotes and zeros for digits} */
    public String normal(int index) {
        if (index < 0) {
            return BEFORE;
        }
        return index < normal.length ? normal[index] : AFTER;
    }

    /**
     * {@return its letters as kinds, runs cut to three: {@code Xxx-dd}; with a mark in front where a capital says
     * little, as at the start of a sentence}
     */
    public String shape(int index) {
        return index < 0 || index >= shapes.length ? NO_SHAPE : shapes[index];
    }

    /** {@return the feature code of {@link #normal}} */
    public long code(int index) {
        return index < 0 || index >= codes.length ? FeatureHash.of(normal(index)) : codes[index];
    }

    /** {@return the finest of its {@link WordClusters}, 0 if it has none} */
    public int cluster(int index) {
        return index < 0 || index >= clusters.length ? 0 : clusters[index];
    }

    static String normalize(String word) {
        StringBuilder normal = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            normal.append(normalize(word.charAt(i)));
        }
        return normal.toString();
    }

    private static char normalize(char c) {
        return switch (c) {
            case '‘', '’', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '‐' -> '-';
            default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        };
    }

    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        char before = 0;
        int run = 0;
        for (int i = 0; i < word.length() && shape.length() < 24; i++) {
            char kind = kind(word.charAt(i));
            run = kind == before ? run + 1 : 1;
            if (run <= 3) {
                shape.append(kind);
            }
            before = kind;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : normalize(c);
    }

    /** {@return whether nearly all words but for articles, prepositions and the like are capitalised} */
    private static boolean isTitleCase(String[] normal, String[] forms) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < forms.length; i++) {
            if (Character.isLetter(forms[i].charAt(0)) && !SMALL.contains(normal[i])) {
                words++;
                capitals += Character.isUpperCase(forms[i].charAt(0)) ? 1 : 0;
            }
        }
        return words > 2 && capitals >= 0.85 * words;
    }
}
