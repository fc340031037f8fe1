package org.hearsay.learning;

import java.util.Arrays;

/** The weights of one feature while they are learned: one per label that was ever corrected, with running totals. */
final class FeatureWeights {
    private short[] labels = new short[2];
    private int[] weights = new int[2];
    private long[] totals = new long[2];
    private int[] changedAt = new int[2];
    private int size;
    private int updates;

    void addTo(float[] sums) {
        for (int i = 0; i < size; i++) {
            sums[labels[i]] += weights[i];
        }
    }

    void change(int label, int amount, int step) {
        int i = positionOf(label, step);
        totals[i] += (long) (step - changedAt[i]) * weights[i];
        changedAt[i] = step;
        weights[i] += amount;
    }

    void countUpdate() {
        updates++;
    }

    int updates() {
        return updates;
    }

    /** {@return the average of each weight over {@code steps} steps} */
    WeightRow averaged(int steps) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Short.compare(labels[a], labels[b]));
        short[] sortedLabels = new short[size];
        float[] averages = new float[size];
        for (int i = 0; i < size; i++) {
            int at = order[i];
            long total = totals[at] + (long) (steps - changedAt[at]) * weights[at];
            sortedLabels[i] = labels[at];
            averages[i] = (float) ((double) total / Math.max(1, steps));
        }
        return new WeightRow(sortedLabels, averages);
    }

    private int positionOf(int label, int step) {
        for (int i = 0; i < size; i++) {
            if (labels[i] == label) {
                return i;
            }
        }
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            totals = Arrays.copyOf(totals, 2 * size);
            changedAt = Arrays.copyOf(changedAt, 2 * size);
        }
        labels[size] = (short) label;
        changedAt[size] = step;
        return size++;
    }
}
