package org.hearsay.language.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClustersTest {
    private final WordClusters clusters = WordClusters.shipped();

    @Test
    void wordsThatAreUsedAlikeShareACluster() {
        assertThat(middle("spokesman")).isEqualTo(middle("spokeswoman")).isNotEqualTo(middle("rained"));
        assertThat(coarse("lawsuit")).isEqualTo(coarse("complaint")).isNotEqualTo(coarse("football"));
    }

    @Test
    void aCompoundIsWhatItsLastPartIs() {
        assertThat(clusters.fine("ex-spokesman")).isEqualTo(clusters.fine("spokesman"));
    }

    @Test
    void unknownWordsHaveNone() {
        assertThat(clusters.fine("qxzzqv")).isZero();
        assertThat(clusters.fine("")).isZero();
        assertThat(clusters.middle(0)).isZero();
        assertThat(clusters.coarse(0)).isZero();
    }

    private int middle(String word) {
        return clusters.middle(clusters.fine(word));
    }

    private int coarse(String word) {
        return clusters.coarse(clusters.fine(word));
    }
}
