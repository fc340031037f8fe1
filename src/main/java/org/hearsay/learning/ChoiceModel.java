package org.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.ObjIntConsumer;

/**
 * Weights of a conditional log-linear model that chooses one of several candidates, each described by feature codes of
 * {@link FeatureHash}. Immutable and thread-safe.
 *
 * <p>A candidate's score is the sum of the weights of its features; unknown features weigh nothing. {@link #odds} turns
 * scores into probabilities.
 */
public final class ChoiceModel {
    private static final float STEP = 1f / 1024;
    private static final int CHUNK = 1 << 13;

    private final long[] codes;
    private final short[] weights;
    /** Where in {@link #codes} the codes with these highest bits begin; codes are spread evenly. */
    private final int[] starts;

    private final int shift;

    /** Of sorted, distinct codes and one weight each. */
    ChoiceModel(long[] sortedCodes, float[] values) {
        this(sortedCodes.clone(), rounded(values));
    }

    private ChoiceModel(long[] codes, short[] weights) {
        this.codes = codes;
        this.weights = weights;
        int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, codes.length));
        this.shift = 64 - bits;
        this.starts = starts(codes, bits);
    }

    private static short[] rounded(float[] values) {
        short[] rounded = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(values[i] / STEP)));
        }
        return rounded;
    }

    private static int[] starts(long[] codes, int bits) {
        int[] starts = new int[(1 << bits) + 1];
        for (long code : codes) {
            starts[bucket(code, 64 - bits) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    /** {@return the highest bits of a code, ascending as signed codes do} */
    private static int bucket(long code, int shift) {
        return (int) ((code ^ Long.MIN_VALUE) >>> shift);
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
        int bucket = bucket(feature, shift);
        for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (codes[i] == feature) {
                return weights[i];
            }
        }
        return 0;
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
        read(in, size, Long.BYTES, (bytes, at) -> bytes.asLongBuffer().get(codes, at, bytes.remaining() / Long.BYTES));
        short[] weights = new short[size];
        read(in, size, Short.BYTES, (bytes, at) -> bytes.asShortBuffer()
                .get(weights, at, bytes.remaining() / Short.BYTES));
        return new ChoiceModel(codes, weights);
    }

    /** Reads many numbers in chunks, which is ten times as fast as one by one. */
    private static void read(DataInput in, int count, int width, ObjIntConsumer<ByteBuffer> store) throws IOException {
        byte[] chunk = new byte[width * Math.min(count, CHUNK)];
        for (int at = 0; at < count; at += CHUNK) {
            int length = width * Math.min(count - at, CHUNK);
            in.readFully(chunk, 0, length);
            store.accept(ByteBuffer.wrap(chunk, 0, length), at);
        }
    }
}
