package org.hearsay.learning;

import java.util.Arrays;

/**
 * Weights of a model, one number each: fingerprint of the feature (32 bits), label (12 bits), whole-number weight (20
 * bits). Sorted, so that the weights of a feature stand together.
 */
final class PackedWeights {
    /** How many labels a model can have. */
    static final int MAX_LABELS = 1 << 12;

    private static final int WEIGHT_BITS = 20;
    private static final int MAX_WEIGHT = (1 << (WEIGHT_BITS - 1)) - 1;
    private static final int WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;

    private long[] packed = new long[1 << 10];
    private int size;

    static int fingerprint(long code) {
        return (int) (code >>> 32);
    }

    static int fingerprintOf(long packed) {
        return (int) (packed >> 32);
    }

    static int labelOf(int entry) {
        return entry >>> WEIGHT_BITS;
    }

    static int weightOf(int entry) {
        return (entry & WEIGHT_MASK) - MAX_WEIGHT;
    }

    /** Adds a weight; zeros are left out, excesses cut. */
    void add(int fingerprint, int label, int weight) {
        if (weight == 0) {
            return;
        }
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        int bounded = Math.max(-MAX_WEIGHT, Math.min(MAX_WEIGHT, weight));
        packed[size++] = pack(fingerprint, label, bounded);
    }

    static long pack(int fingerprint, int label, int weight) {
        return ((long) fingerprint << 32) | Integer.toUnsignedLong((label << WEIGHT_BITS) | (weight + MAX_WEIGHT));
    }

    /** {@return the weights in order; those of features that fell together are summed} */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(packed, size);
        Arrays.sort(sorted);
        PackedWeights merged = new PackedWeights();
        for (int i = 0; i < sorted.length; ) {
            int label = labelOf((int) sorted[i]);
            int start = i;
            int weight = 0;
            while (i < sorted.length && sorted[i] >> WEIGHT_BITS == sorted[start] >> WEIGHT_BITS) {
                weight += weightOf((int) sorted[i++]);
            }
            merged.add(fingerprintOf(sorted[start]), label, weight);
        }
        return Arrays.copyOf(merged.packed, merged.size);
    }
}
