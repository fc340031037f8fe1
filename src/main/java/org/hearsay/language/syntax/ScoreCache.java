package org.hearsay.language.syntax;

/** Remembers scores by what they depend on: an open-addressing hash table. Not thread-safe. */
final class ScoreCache {
    /** Stands for scores that are not known. */
    static final float[] NONE = {};

    private long[] keys;
    private float[][] values;
    private int size;

    /**
     * Starts empty.
     *
     * @param expected about how many scores it will hold
     */
    ScoreCache(int expected) {
        int capacity = Integer.highestOneBit(4 * (expected + 1));
        keys = new long[capacity];
        values = new float[capacity][];
    }

    /** {@return what is known under {@code key}, or {@link #NONE}} */
    float[] find(long key) {
        int mask = keys.length - 1;
        for (int i = (int) key & mask; keys[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return NONE;
    }

    /** Remembers {@code value} under {@code key}, under which nothing is known. */
    void put(long key, float[] value) {
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
