package org.hearsay.language.syntax;

import java.util.function.Function;
import org.hearsay.learning.FeatureVector;

/** Remembers sums of scores by what they depend on: an open-addressing hash table. Not thread-safe. */
final class ScoreCache {
    private static final float[] NONE = {};

    private final Function<FeatureVector, float[]> sum;
    private long[] keys;
    private float[][] values;
    private int size;

    /**
     * Starts empty.
     *
     * @param words how many words the sentence has
     * @param sum computes what is not yet known
     */
    ScoreCache(int words, Function<FeatureVector, float[]> sum) {
        this.sum = sum;
        int capacity = Integer.highestOneBit(64 * (words + 1));
        keys = new long[capacity];
        values = new float[capacity][];
    }

    /** Adds what is known under {@code key} to {@code scores}; computes it first if nothing is. */
    void add(long key, ParserState state, Function<ParserState, FeatureVector> features, float[] scores) {
        float[] known = find(key);
        if (known.length == 0) {
            known = sum.apply(features.apply(state));
            put(key, known);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += known[i];
        }
    }

    private float[] find(long key) {
        int mask = keys.length - 1;
        for (int i = (int) key & mask; keys[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return NONE;
    }

    private void put(long key, float[] value) {
        if (2 * ++size > keys.length) {
            grow();
        }
        insert(key, value);
    }

    private void grow() {
        long[] oldKeys = keys;
        float[][] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new float[2 * oldKeys.length][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private void insert(long key, float[] value) {
        int mask = keys.length - 1;
        int i = (int) key & mask;
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        values[i] = value;
    }
}
