package org.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Weights of a conditional log-linear model that chooses one of several candidates, each described by feature codes of
 * {@link FeatureHash}. Immutable and thread-safe.
 *
 * <p>A candidate's score is the sum of the weights of its features; unknown features weigh nothing. {@link #odds} turns
 * scores into probabilities.
 */
public final class ChoiceModel {
    private static final float STEP = 1f / 1024;
    private static final int MOST_FEATURES = 50_000_000;

    /**
     * The higher halves of the codes, ascending without sign: one in thousands of unknown features meets a known one.
     */
    private final int[] prints;

    private final short[] weights;
    /** Where in {@link #prints} those with these highest bits begin; they are spread evenly. */
    private final int[] starts;

    private final int shift;

    private ChoiceModel(int[] prints, short[] weights) {
        this.prints = prints;
        this.weights = weights;
        int bits = Math.min(30, 33 - Integer.numberOfLeadingZeros(Math.max(1, prints.length)));
        this.shift = 32 - bits;
        this.starts = starts(prints, bits);
    }

    /**
     * {@return a model} Of features whose codes share the higher half, the one with the strongest weight is kept.
     *
     * @param codes distinct codes of features
     * @param values their weights, as many
     */
    static ChoiceModel of(long[] codes, float[] values) {
        int[] order = IntStream.range(0, codes.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> Integer.toUnsignedLong(print(codes[i])))
                        .thenComparing(i -> -Math.abs(values[i]))
                        .thenComparing(i -> codes[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] prints = new int[codes.length];
        short[] weights = new short[codes.length];
        int size = 0;
        for (int i : order) {
            int print = print(codes[i]);
            if (size == 0 || prints[size - 1] != print) {
                prints[size] = print;
                weights[size++] = rounded(values[i]);
            }
        }
        return new ChoiceModel(Arrays.copyOf(prints, size), Arrays.copyOf(weights, size));
    }

    private static int print(long code) {
        return (int) (code >>> 32);
    }

    private static short rounded(float value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(value / STEP)));
    }

    private static int[] starts(int[] prints, int bits) {
        int[] starts = new int[(1 << bits) + 1];
        for (int print : prints) {
            starts[(print >>> (32 - bits)) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** {@return the sum of the weights of {@code features}} */
    public float score(long[] features) {
        int sum = 0;
        for (long feature : features) {
            sum += units(feature);
        }
        return sum * STEP;
    }

    private int units(long feature) {
        int print = print(feature);
        int bucket = print >>> shift;
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (prints[i] == print) {
                return weights[i];
            }
        }
        return 0;
    }

    /** {@return the weight of one feature; 0 if it was never seen} */
    public float weight(long feature) {
        return units(feature) * STEP;
    }

    /** {@return how many features have a weight} */
    public int size() {
        return prints.length;
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
        VariableLengthNumbers numbers = new VariableLengthNumbers();
        int last = 0;
        for (int print : prints) {
            numbers.add(print - last);
            last = print;
        }
        for (short weight : weights) {
            numbers.add(weight << 1 ^ weight >> 31);
        }
        out.writeInt(prints.length);
        numbers.write(out);
    }

    /**
     * {@return a model as {@link #write} left it}
     *
     * @throws IOException if the bytes are no such model
     */
    public static ChoiceModel read(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_FEATURES) {
            throw new IOException("not a model: " + size + " features");
        }
        VariableLengthNumbers numbers = VariableLengthNumbers.read(in, 2 * size);
        int[] prints = new int[size];
        int last = 0;
        for (int i = 0; i < size; i++) {
            last += numbers.next();
            prints[i] = last;
        }
        short[] weights = new short[size];
        for (int i = 0; i < size; i++) {
            int folded = numbers.next();
            weights[i] = (short) (folded >>> 1 ^ -(folded & 1));
        }
        return new ChoiceModel(prints, weights);
    }
}
