package org.hearsay.learning;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Weights as a trainer leaves them: exact, unpruned, sorted by feature code; the step between training and the model.
 *
 * <p>Scores are sums of weights, so the average of the weights of several trainers is the vote of all of them, at the
 * cost of one: see {@link #plus}.
 */
public final class AveragedWeights {
    /** Weights are stored as whole multiples of this; those nearer to zero than half of it are dropped. */
    private static final float STEP = 0.02f;

    private final List<String> labels;
    private final long[] codes;
    private final int[] ends;
    private final short[] weightLabels;
    private final float[] weights;

    private AveragedWeights(List<String> labels, long[] codes, int[] ends, Rows rows) {
        this.labels = labels;
        this.codes = codes;
        this.ends = ends;
        this.weightLabels = Arrays.copyOf(rows.labels, rows.size);
        this.weights = Arrays.copyOf(rows.weights, rows.size);
    }

    static AveragedWeights of(List<String> labels, long[] sortedCodes, LongFunction<WeightRow> weightsOf) {
        Rows rows = new Rows();
        int[] ends = new int[sortedCodes.length];
        for (int i = 0; i < sortedCodes.length; i++) {
            WeightRow row = weightsOf.apply(sortedCodes[i]);
            for (int j = 0; j < row.size(); j++) {
                rows.add(row.label(j), row.weight(j));
            }
            ends[i] = rows.size;
        }
        return new AveragedWeights(labels, sortedCodes, ends, rows);
    }

    /** {@return the sum of the two} Both must have the same labels. */
    public AveragedWeights plus(AveragedWeights other) {
        if (!labels.equals(other.labels)) {
            throw new IllegalArgumentException("different labels: " + labels + " and " + other.labels);
        }
        long[] union = Arrays.copyOf(codes, codes.length + other.codes.length);
        System.arraycopy(other.codes, 0, union, codes.length, other.codes.length);
        long[] sorted = Arrays.stream(union).sorted().distinct().toArray();
        return of(labels, sorted, code -> row(code).plus(other.row(code)));
    }

    /** {@return all weights multiplied by {@code factor}} */
    public AveragedWeights times(float factor) {
        return of(labels, codes, code -> row(code).times(factor));
    }

    /** {@return the model, with weights rounded} */
    public LinearModel toModel() {
        return toModel(STEP);
    }

    /**
     * {@return the model, with weights rounded}
     *
     * @param smallest weights nearer to zero than this are left out, which makes the model smaller
     */
    public LinearModel toModel(float smallest) {
        PackedWeights packed = new PackedWeights();
        for (int i = 0; i < codes.length; i++) {
            int fingerprint = PackedWeights.fingerprint(codes[i]);
            for (int j = i == 0 ? 0 : ends[i - 1]; j < ends[i]; j++) {
                int rounded = Math.round(weights[j] / STEP);
                packed.add(fingerprint, weightLabels[j], Math.abs(rounded) * STEP < smallest - STEP / 2 ? 0 : rounded);
            }
        }
        return new LinearModel(labels, STEP, packed.sorted());
    }

    private WeightRow row(long code) {
        int i = Arrays.binarySearch(codes, code);
        if (i < 0) {
            return WeightRow.NONE;
        }
        int start = i == 0 ? 0 : ends[i - 1];
        return new WeightRow(
                Arrays.copyOfRange(weightLabels, start, ends[i]), Arrays.copyOfRange(weights, start, ends[i]));
    }

    private static final class Rows {
        private short[] labels = new short[16];
        private float[] weights = new float[16];
        private int size;

        void add(short label, float weight) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            labels[size] = label;
            weights[size++] = weight;
        }
    }
}
