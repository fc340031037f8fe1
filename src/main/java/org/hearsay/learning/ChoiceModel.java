package org.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of a conditional log-linear model that chooses one of several candidates, each described by feature codes of
 * {@link FeatureHash}. Immutable and thread-safe.
 *
 * <p>A candidate's score is the sum of the weights of its features; unknown features weigh nothing. {@link #odds} turns
 * scores into probabilities.
 */
public final class ChoiceModel {
    private static final float STEP = 1f / 1024;

    private final long[] codes;
    private final short[] weights;

    /** Of sorted, distinct codes and one weight each. */
    ChoiceModel(long[] sortedCodes, float[] values) {
        codes = sortedCodes.clone();
        weights = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            weights[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(values[i] / STEP)));
        }
    }

    private ChoiceModel(long[] codes, short[] weights) {
        this.codes = codes;
        this.weights = weights;
    }

    /** {@return the sum of the weights of {@code features}} */
    public float score(long[] features) {
        int sum = 0;
        for (long feature : features) {
            int i = Arrays.binarySearch(codes, feature);
            if (i >= 0) {
                sum += weights[i];
            }
        }
        return sum * STEP;
    }

    /** {@return the weight of one feature; 0 if it was never seen} */
    public float weight(long feature) {
        return score(new long[] {feature});
    }

    /** {@return how many features have a weight} */
    public int size() {
        return codes.length;
    }

    /** {@return the probability of each candidate, given the scores; they add up to 1} */
    public static double[] odds(float[] scores) {
        float top = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        double[] odds = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            odds[i] = Math.exp(scores[i] - top);
            sum += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
        }
        return odds;
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(codes.length);
        for (long code : codes) {
            out.writeLong(code);
        }
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    /**
     * {@return a model as {@link #write} left it}
     *
     * @throws IOException if the bytes are no such model
     */
    public static ChoiceModel read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > 50_000_000) {
            throw new IOException("not a model: " + size + " features");
        }
        long[] codes = new long[size];
        for (int i = 0; i < size; i++) {
            codes[i] = in.readLong();
        }
        short[] weights = new short[size];
        for (int i = 0; i < size; i++) {
            weights[i] = in.readShort();
        }
        return new ChoiceModel(codes, weights);
    }
}
