package org.hearsay.learning;

import java.util.Arrays;

/**
 * What is known of one case, as a growing list of feature codes.
 *
 * <p>Each feature has a template, the number of the question it answers ("what is the word before?"), so that the same
 * word in another place is another feature. Reuse one vector for many cases with {@link #clear()}. Not thread-safe.
 */
public final class FeatureVector {
    private static final long STRIDE = 0xC2B2AE3D27D4EB4FL;

    private long[] codes = new long[128];
    private int size;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** {@return how many features there are} */
    public int size() {
        return size;
    }

    /** {@return the code of the feature at {@code index}} */
    public long code(int index) {
        return codes[index];
    }

    /** Adds the feature that is always there: how likely each label is when nothing is known. */
    public void addBias() {
        append(STRIDE);
    }

    /** Adds the answer {@code text} to question {@code template}. */
    public void add(int template, CharSequence text) {
        add(template, FeatureHash.of(text));
    }

    /** Adds two texts together as the answer to question {@code template}. */
    public void add(int template, CharSequence first, CharSequence second) {
        add(template, FeatureHash.of(first), FeatureHash.of(second));
    }

    /** Adds the answer with code {@code value} to question {@code template}. */
    public void add(int template, long value) {
        append(FeatureHash.of(template * STRIDE, value));
    }

    /** Adds two answers together. */
    public void add(int template, long first, long second) {
        append(FeatureHash.of(template * STRIDE, first, second));
    }

    /** Adds three answers together. */
    public void add(int template, long first, long second, long third) {
        append(FeatureHash.of(FeatureHash.of(template * STRIDE, first), second, third));
    }

    /** {@return a copy that later changes of this vector don't touch} */
    public FeatureVector copy() {
        FeatureVector copy = new FeatureVector();
        copy.codes = Arrays.copyOf(codes, Math.max(1, size));
        copy.size = size;
        return copy;
    }

    private void append(long code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, 2 * size);
        }
        codes[size++] = code == 0 ? 1 : code;
    }
}
