package org.hearsay.claims.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.learning.FeatureHash;
import org.junit.jupiter.api.Test;

class FeatureBagTest {

    @Test
    void givesFeaturesTheCodesOfTheirTexts() {
        FeatureBag bag = new FeatureBag("Ban", "agent");
        bag.addShared("-path", "<obj", "").add("-nobody").add("-left", "the");

        assertThat(bag.codes())
                .containsExactly(
                        FeatureHash.of("*|agent-path|<obj|"),
                        FeatureHash.of("Ban|agent-path|<obj|"),
                        FeatureHash.of("Ban|agent-nobody|"),
                        FeatureHash.of("Ban|agent-left|the"));
    }

    @Test
    void growsWithItsFeatures() {
        FeatureBag bag = new FeatureBag("Ban");
        for (int i = 0; i < 500; i++) {
            bag.add("near", Integer.toString(i));
        }

        assertThat(bag.codes()).hasSize(500).doesNotHaveDuplicates();
    }
}
