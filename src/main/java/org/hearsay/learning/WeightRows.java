package org.hearsay.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of features that have many, once more as full rows with one number per label: a row is added at once,
 * where listed weights are added one by one. In texts nine of ten weights are those of a few thousand such features.
 */
final class WeightRows {
    /** From so many weights on a feature has a row. */
    private static final int MANY = 24;

    /** Bits of a head that count weights; the others number the row, from 1. */
    private static final int COUNT_BITS = 13;

    private static final int MOST_ROWS = 1 << 18;

    private final float[][] rows;

    /**
     * Makes rows and writes their numbers to the heads of the features.
     *
     * @param entries from place 1 on for each feature a head, which counts its weights, and the weights
     */
    WeightRows(int[] entries, int labels, float step) {
        List<float[]> made = new ArrayList<>();
        for (int place = 1; place < entries.length; place += 1 + count(entries[place])) {
            int count = entries[place];
            if (count >= MANY && made.size() < MOST_ROWS) {
                made.add(row(entries, place, labels, step));
                entries[place] = made.size() << COUNT_BITS | count;
            }
        }
        rows = made.toArray(float[][]::new);
    }

    private static float[] row(int[] entries, int place, int labels, float step) {
        float[] row = new float[labels];
        for (int i = place + 1; i <= place + entries[place]; i++) {
            row[PackedWeights.labelOf(entries[i])] = step * PackedWeights.weightOf(entries[i]);
        }
        return row;
    }

    static int count(int head) {
        return head & ((1 << COUNT_BITS) - 1);
    }

    static boolean has(int head) {
        return head >>> COUNT_BITS > 0;
    }

    void add(int head, float[] scores) {
        float[] row = rows[(head >>> COUNT_BITS) - 1];
        for (int i = 0; i < row.length; i++) {
            scores[i] += row[i];
        }
    }
}
