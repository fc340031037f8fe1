package org.hearsay.mentions.names;

import java.util.List;
import java.util.Map;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;
import org.hearsay.mentions.EntityType;

/**
 * What is known of one word when its label is chosen: the words, shapes and tags around it, the known name it belongs
 * to, how the article writes it elsewhere, and the labels before it.
 */
final class NameFeatures {
    private static final int WINDOW = 2;
    private static final int LONGEST_AFFIX = 5;
    private static final int TRIGRAMS = 9;

    private final SentenceWords words;
    private final List<String> known;
    private final ArticleWords article;
    private final Map<String, EntityType> memory;

    NameFeatures(SentenceWords words, List<String> known, ArticleWords article, Map<String, EntityType> memory) {
        this.words = words;
        this.known = known;
        this.article = article;
        this.memory = memory;
    }

    /** Adds all features of a word: for training. */
    void addAll(FeatureVector features, int i, String previous, String beforePrevious, boolean house) {
        addLasting(features, i);
        addPassing(features, i, previous, beforePrevious);
        if (house) {
            addLastingOfHouse(features, i);
            addPassingOfHouse(features, i, previous);
        }
    }

    /** What does not depend on labels. */
    void addLasting(FeatureVector features, int i) {
        features.addBias();
        addWindow(features, i);
        addAffixes(features, i);
        addPairs(features, i);
        addKnown(features, i);
        String habits = article.habits(words.normal(i));
        features.add(110, habits, words.shape(i));
        features.add(111, i == 0 ? "first" : "later", habits + words.shape(i));
        addRun(features, i);
        addClusters(features, i);
    }

    /** What depends on the labels before and on what words were taken for at the first reading. */
    void addPassing(FeatureVector features, int i, String previous, String beforePrevious) {
        addHistory(features, i, previous, beforePrevious);
        features.add(100, known(i), previous);
        features.add(112, remembered(i));
        features.add(113, remembered(i), previous);
        features.add(114, remembered(i), remembered(i + 1));
    }

    /** What holds for our way of marking names in news only: other data was marked by other rules. */
    void addLastingOfHouse(FeatureVector features, int i) {
        features.add(130, "");
        for (int d = -1; d <= 1; d++) {
            features.add(140 + d, words.normal(i + d));
            features.add(150 + d, words.shape(i + d));
            features.add(160 + d, words.tag(i + d));
            features.add(170 + d, known(i + d));
        }
        features.add(183, words.shape(i), words.normal(i + 1));
        features.add(184, words.normal(i - 1), words.shape(i));
        features.add(185, words.tag(i - 1), words.tag(i));
        features.add(186, words.tag(i), words.tag(i + 1));
        features.add(187, article.habits(words.normal(i)), words.shape(i));
        features.add(188, WordForm.ending(words.normal(i), 3));
    }

    void addPassingOfHouse(FeatureVector features, int i, String previous) {
        features.add(180, previous);
        features.add(181, previous, words.shape(i));
        features.add(182, previous, words.tag(i));
        features.add(189, remembered(i), previous);
    }

    private void addWindow(FeatureVector features, int i) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            features.add(10 + d, words.normal(i + d));
            features.add(20 + d, words.shape(i + d));
            features.add(30 + d, words.tag(i + d));
            features.add(40 + d, known(i + d));
        }
    }

    private void addAffixes(FeatureVector features, int i) {
        String normal = words.normal(i);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            features.add(50 + length, WordForm.ending(normal, length));
            features.add(60 + length, normal.substring(0, Math.min(length, normal.length())));
        }
        for (int start = 0; start + 3 <= normal.length() && start < TRIGRAMS; start++) {
            features.add(66, normal.substring(start, start + 3));
        }
        features.add(67, words.shape(i), WordForm.ending(normal, 3));
        features.add(68, WordForm.ending(words.normal(i + 1), 3));
        features.add(69, WordForm.ending(words.normal(i - 1), 3));
    }

    private void addPairs(FeatureVector features, int i) {
        String normal = words.normal(i);
        String shape = words.shape(i);
        features.add(70, words.normal(i - 1), normal);
        features.add(71, normal, words.normal(i + 1));
        features.add(72, words.shape(i - 1), shape);
        features.add(73, shape, words.shape(i + 1));
        features.add(74, words.normal(i - 1), shape);
        features.add(75, shape, words.normal(i + 1));
        features.add(76, words.normal(i - 2), words.normal(i - 1));
        features.add(77, words.normal(i + 1), words.normal(i + 2));
        features.add(78, words.tag(i), words.tag(i + 1));
        features.add(79, words.tag(i - 1), words.tag(i));
        features.add(80, words.tag(i), normal);
        features.add(81, shape, words.shape(i - 1) + "_" + words.shape(i + 1));
        features.add(82, words.isTitleCase() ? "T" : "F", shape);
    }

    private void addHistory(FeatureVector features, int i, String previous, String beforePrevious) {
        features.add(90, previous);
        features.add(91, previous, beforePrevious);
        features.add(92, previous, words.normal(i));
        features.add(93, previous, words.shape(i));
        features.add(94, previous, words.tag(i));
        features.add(95, FeatureHash.of(previous), FeatureHash.of(words.shape(i)), FeatureHash.of(words.shape(i + 1)));
    }

    private void addKnown(FeatureVector features, int i) {
        String mark = known(i);
        features.add(101, mark, article.habits(words.normal(i)) + words.shape(i));
        features.add(102, mark, known(i + 1));
        features.add(103, mark, words.normal(i - 1));
        features.add(104, mark, words.tag(i));
        features.add(105, mark, words.normal(i + 1));
    }

    /** The lower-case words on both sides of the run of capitalised words, which tell most about its type. */
    private void addRun(FeatureVector features, int i) {
        int end = i;
        while (end < words.size() && WordForm.isCapitalized(words.text(end))) {
            end++;
        }
        int start = i;
        while (start >= 0 && WordForm.isCapitalized(words.text(start))) {
            start--;
        }
        features.add(120, words.normal(end), words.shape(i));
        features.add(121, words.normal(start), words.shape(i));
        features.add(122, words.normal(end), words.normal(start));
        features.add(123, words.normal(end - 1));
        features.add(124, Integer.toString(Math.min(end - start, 5)), words.normal(end - 1));
        features.add(125, words.normal(start + 1));
        features.add(250, middle(end), FeatureHash.of(words.shape(i)));
        features.add(251, middle(start), FeatureHash.of(words.shape(i)));
        features.add(252, middle(end), middle(start));
        features.add(253, middle(end - 1));
        features.add(254, coarse(end - 1), coarse(start + 1));
        features.add(255, middle(start + 1));
    }

    private void addClusters(FeatureVector features, int i) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            features.add(210 + d, fine(i + d));
            features.add(220 + d, middle(i + d));
            features.add(230 + d, coarse(i + d));
        }
        long shape = FeatureHash.of(words.shape(i));
        features.add(240, middle(i - 1), middle(i));
        features.add(241, middle(i), middle(i + 1));
        features.add(242, middle(i - 1), middle(i + 1));
        features.add(243, middle(i), shape);
        features.add(244, middle(i - 1), shape);
        features.add(245, middle(i + 1), shape);
        features.add(246, fine(i), shape);
    }

    private long fine(int i) {
        return words.cluster(i);
    }

    private long middle(int i) {
        int fine = words.cluster(i);
        return fine < 0 ? fine : WordClusters.shipped().middle(fine);
    }

    private long coarse(int i) {
        int fine = words.cluster(i);
        return fine < 0 ? fine : WordClusters.shipped().coarse(fine);
    }

    private String known(int i) {
        return i < 0 || i >= known.size() ? "" : known.get(i);
    }

    private String remembered(int i) {
        EntityType type = memory.get(words.normal(i));
        return type == null ? "" : type.name();
    }
}
