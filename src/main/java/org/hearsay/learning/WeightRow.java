package org.hearsay.learning;

import java.util.Arrays;

/** The weights of one feature: labels, ascending, and a weight for each. */
final class WeightRow {
    /** No weights at all. */
    static final WeightRow NONE = new WeightRow(new short[0], new float[0]);

    private final short[] labels;
    private final float[] weights;

    WeightRow(short[] labels, float[] weights) {
        this.labels = labels;
        this.weights = weights;
    }

    int size() {
        return labels.length;
    }

    short label(int index) {
        return labels[index];
    }

    float weight(int index) {
        return weights[index];
    }

    WeightRow times(float factor) {
        float[] product = weights.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= factor;
        }
        return new WeightRow(labels, product);
    }

    WeightRow plus(WeightRow other) {
        short[] unionLabels = new short[size() + other.size()];
        float[] sums = new float[unionLabels.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < size() || j < other.size()) {
            int mine = i < size() ? labels[i] : Short.MAX_VALUE;
            int others = j < other.size() ? other.labels[j] : Short.MAX_VALUE;
            unionLabels[size] = (short) Math.min(mine, others);
            sums[size++] = (mine <= others ? weights[i++] : 0) + (others <= mine ? other.weights[j++] : 0);
        }
        return new WeightRow(Arrays.copyOf(unionLabels, size), Arrays.copyOf(sums, size));
    }
}
