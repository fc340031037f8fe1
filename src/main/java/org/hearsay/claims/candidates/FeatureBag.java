package org.hearsay.claims.candidates;

import java.util.Arrays;
import org.hearsay.learning.FeatureHash;

/**
 * Collects the features of one part of a candidate. Each is kept for its kind of claim and, if asked, for all kinds.
 */
final class FeatureBag {
    private final String type;
    private long[] codes = new long[64];
    private int size;

    FeatureBag(String type) {
        this.type = type;
    }

    /** Adds a feature of this kind of claim. */
    FeatureBag add(String name, String... values) {
        put(type + '|' + name + '|' + String.join("|", values));
        return this;
    }

    /** Adds a feature of this kind of claim and of all. */
    FeatureBag addShared(String name, String... values) {
        put("*|" + name + '|' + String.join("|", values));
        return add(name, values);
    }

    private void put(String feature) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = FeatureHash.of(feature);
    }

    long[] codes() {
        return Arrays.copyOf(codes, size);
    }
}
