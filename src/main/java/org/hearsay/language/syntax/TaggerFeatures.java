package org.hearsay.language.syntax;

import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;

/** What the tagger looks at: the word, its parts, shape and cluster, its neighbours, and the two tags before it. */
public final class TaggerFeatures {
    private static final int AFFIX_TEMPLATES = 40;

    private final WordForms words;
    private final TextStyle style;
    private final long[] usual;
    private final long[] shapes;
    private final long titleCase;

    /** Prepares the features of one sentence. */
    public TaggerFeatures(WordForms words, TagLexicon lexicon, TextStyle style) {
        this.words = words;
        this.style = style;
        this.titleCase = words.isTitleCase() ? 1 : 0;
        usual = new long[words.size() + 4];
        shapes = new long[words.size() + 4];
        for (int i = -2; i < words.size() + 2; i++) {
            usual[i + 2] = lexicon.usualCode(words, i);
            shapes[i + 2] = FeatureHash.of(words.shape(i));
        }
    }

    /**
     * Fills {@code out} with what is known of a word.
     *
     * @param i the word
     * @param before code of the tag of the word before
     * @param secondBefore code of the tag of the word before that
     */
    public void fill(int i, long before, long secondBefore, FeatureVector out) {
        out.clear();
        out.addBias();
        word(i, out);
        neighbours(i, out);
        tags(i, before, secondBefore, out);
        lexicon(i, before, out);
        clusters(i, before, out);
        if (style != TextStyle.ANY) {
            out.add(53, style.code(), shapes[i + 2]);
            out.add(54, style.code(), usual[i + 2], shapes[i + 2]);
            out.add(55, style.code(), before, shapes[i + 2]);
        }
    }

    private void word(int i, FeatureVector out) {
        String word = words.normal(i);
        out.add(1, words.code(i));
        out.add(2, shapes[i + 2]);
        out.add(3, i == 0 ? 1 : 0, shapes[i + 2]);
        out.add(4, titleCase, shapes[i + 2]);
        out.add(5, word.indexOf('-') >= 0 ? 1 : 0, suffix(word, 4));
        for (int length = 1; length <= 5; length++) {
            out.add(AFFIX_TEMPLATES + length, suffix(word, length));
        }
        for (int length = 1; length <= 4; length++) {
            out.add(AFFIX_TEMPLATES + 5 + length, FeatureHash.of(word, 0, Math.min(length, word.length())));
        }
    }

    private void neighbours(int i, FeatureVector out) {
        long word = words.code(i);
        long left = words.code(i - 1);
        long right = words.code(i + 1);
        out.add(6, left);
        out.add(7, words.code(i - 2));
        out.add(8, right);
        out.add(9, words.code(i + 2));
        out.add(10, left, word);
        out.add(11, word, right);
        out.add(12, left, right);
        out.add(13, right, words.code(i + 2));
        out.add(14, suffix(words.normal(i + 1), 3));
        out.add(15, suffix(words.normal(i - 1), 3));
        out.add(16, suffix(words.normal(i), 3), suffix(words.normal(i + 1), 3));
        out.add(17, shapes[i + 3], shapes[i + 2]);
        out.add(18, shapes[i + 1], shapes[i + 2]);
        out.add(19, shapes[i + 1], shapes[i + 2], shapes[i + 3]);
    }

    private void tags(int i, long before, long secondBefore, FeatureVector out) {
        out.add(20, before);
        out.add(21, before, secondBefore);
        out.add(22, before, words.code(i));
        out.add(23, suffix(words.normal(i), 3), before);
        out.add(24, suffix(words.normal(i + 1), 2), before);
        out.add(25, before, words.code(i + 1));
        out.add(26, before, shapes[i + 3]);
        out.add(27, before, shapes[i + 2]);
    }

    private void lexicon(int i, long before, FeatureVector out) {
        long word = usual[i + 2];
        long right = usual[i + 3];
        out.add(28, word, shapes[i + 2]);
        out.add(29, word, right);
        out.add(30, before, word, right);
        out.add(31, right);
        out.add(32, right, usual[i + 4]);
        out.add(33, before, right);
        out.add(34, suffix(words.normal(i), 2), right);
        out.add(35, words.code(i), right);
        out.add(36, word, words.code(i + 1));
        out.add(37, before, word);
        out.add(38, usual[i + 1], word, right);
        out.add(39, titleCase, word, shapes[i + 2]);
        out.add(50, words.code(i), right, usual[i + 4]);
        out.add(51, word, right, usual[i + 4]);
        out.add(52, usual[i], usual[i + 1], word);
    }

    private void clusters(int i, long before, FeatureVector out) {
        int left = words.cluster(i - 1);
        int word = words.cluster(i);
        int right = words.cluster(i + 1);
        out.add(60, word);
        out.add(61, left);
        out.add(62, right);
        out.add(63, words.cluster(i + 2));
        out.add(64, left, word);
        out.add(65, word, right);
        out.add(66, word, shapes[i + 2]);
        out.add(67, before, word);
        out.add(68, before, right);
        out.add(69, usual[i + 2], right);
    }

    private static long suffix(String word, int length) {
        return FeatureHash.of(word, Math.max(0, word.length() - length), word.length());
    }
}
