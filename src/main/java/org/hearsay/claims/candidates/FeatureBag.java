package org.hearsay.claims.candidates;

import java.util.Arrays;
import org.hearsay.learning.FeatureHash;

/**
 * Collects the features of one part of a candidate. Each is kept for its kind of claim and, if asked, for all kinds.
 *
 * <p>A feature is {@code type|name|value|value}, with {@code *} for all types; its code is that of this text, computed
 * piece by piece because building the texts takes longer than all the rest.
 */
final class FeatureBag {
    private static final String ALL_TYPES = "*";

    private final long own;
    private final long shared;
    private long[] codes = new long[64];
    private int size;

    /** A bag of features of that kind of claim. */
    FeatureBag(String type) {
        this(type, "");
    }

    /** A bag of features of that kind of claim whose names all begin with {@code prefix}. */
    FeatureBag(String type, String prefix) {
        own = start(type, prefix);
        shared = start(ALL_TYPES, prefix);
    }

    private static long start(String type, String prefix) {
        return FeatureHash.append(FeatureHash.append(FeatureHash.append(FeatureHash.start(), type), '|'), prefix);
    }

    /** Adds a feature of this kind of claim. */
    FeatureBag add(String name, String... values) {
        put(own, name, values);
        return this;
    }

    /** Adds a feature of this kind of claim and of all. */
    FeatureBag addShared(String name, String... values) {
        put(shared, name, values);
        put(own, name, values);
        return this;
    }

    private void put(long start, String name, String... values) {
        long hash = FeatureHash.append(start, name);
        for (String value : values) {
            hash = FeatureHash.append(FeatureHash.append(hash, '|'), value);
        }
        put(values.length == 0 ? FeatureHash.append(hash, '|') : hash);
    }

    private void put(long hash) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = FeatureHash.mix(hash);
    }

    long[] codes() {
        return Arrays.copyOf(codes, size);
    }
}
