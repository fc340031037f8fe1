package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Counts right and wrong facts by confidence; one object for one run. */
final class Reliability {
    private static final int BINS = 10;

    private final int[] right = new int[BINS];
    private final int[] total = new int[BINS];
    private final double[] sums = new double[BINS];

    void add(ExtractedFact fact, boolean isRight) {
        double confidence = fact.confidence();
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        right[bin] += isRight ? 1 : 0;
        total[bin]++;
        sums[bin] += confidence;
    }

    /** {@return the bins with facts, by confidence} */
    List<ConfidenceBin> bins() {
        List<ConfidenceBin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            if (total[i] > 0) {
                double from = (double) i / BINS;
                bins.add(new ConfidenceBin(from, (i + 1.0) / BINS, sums[i] / total[i], right[i], total[i]));
            }
        }
        return bins;
    }
}
