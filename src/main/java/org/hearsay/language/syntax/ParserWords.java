package org.hearsay.language.syntax;

import java.util.List;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.learning.FeatureHash;

/** The words of a sentence and their tags as feature codes; word 0 is no word, the one after the last the root. */
public final class ParserWords {
    private final long[] words;
    private final long[] tags;
    private final long[] pennTags;
    private final long[] suffixes;
    private final int[] fine;
    private final int[] middle;
    private final int[] coarse;

    /**
     * Prepares a sentence.
     *
     * @param forms its words
     * @param joint their tags, as {@code VERB|VBZ}
     */
    public ParserWords(WordForms forms, List<String> joint) {
        int n = forms.size();
        words = new long[n + 2];
        tags = new long[n + 2];
        pennTags = new long[n + 2];
        suffixes = new long[n + 2];
        fine = new int[n + 2];
        middle = new int[n + 2];
        coarse = new int[n + 2];
        WordClusters clusters = WordClusters.shipped();
        mark(0, "<none>");
        mark(n + 1, "<root>");
        for (int i = 1; i <= n; i++) {
            String normal = forms.normal(i - 1);
            String tag = joint.get(i - 1);
            int bar = tag.indexOf('|');
            words[i] = forms.code(i - 1);
            tags[i] = FeatureHash.of(tag, 0, bar);
            pennTags[i] = FeatureHash.of(tag, bar + 1, tag.length());
            fine[i] = forms.cluster(i - 1);
            middle[i] = clusters.middle(fine[i]);
            coarse[i] = clusters.coarse(fine[i]);
            suffixes[i] = FeatureHash.of(normal, Math.max(0, normal.length() - 3), normal.length());
        }
    }

    private void mark(int index, String name) {
        words[index] = FeatureHash.of(name);
        tags[index] = words[index];
        pennTags[index] = words[index];
        suffixes[index] = words[index];
    }

    int size() {
        return words.length - 2;
    }

    long word(int index) {
        return words[index];
    }

    long tag(int index) {
        return tags[index];
    }

    long pennTag(int index) {
        return pennTags[index];
    }

    int fineCluster(int index) {
        return fine[index];
    }

    int middleCluster(int index) {
        return middle[index];
    }

    int coarseCluster(int index) {
        return coarse[index];
    }

    long suffix(int index) {
        return suffixes[index];
    }
}
