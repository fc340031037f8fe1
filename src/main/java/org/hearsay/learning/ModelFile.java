package org.hearsay.learning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file format of a model, compressed with gzip.
 *
 * <p>Magic number and version, labels, step, number of weights; then three runs of variable-length numbers, kept apart
 * because that compresses best: distance to the fingerprint before, label, weight with its sign in the lowest bit.
 */
final class ModelFile {
    private static final int MAGIC = 0x48534C4D;
    private static final int VERSION = 1;

    private ModelFile() {}

    static void write(List<String> labels, float step, long[] sorted, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, 1 << 16));
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(labels.size());
        for (String label : labels) {
            byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
            data.writeShort(bytes.length);
            data.write(bytes);
        }
        data.writeFloat(step);
        data.writeInt(sorted.length);
        int before = Integer.MIN_VALUE;
        for (long weight : sorted) {
            int fingerprint = PackedWeights.fingerprintOf(weight);
            writeNumber(fingerprint - before, data);
            before = fingerprint;
        }
        for (long weight : sorted) {
            writeNumber(PackedWeights.labelOf((int) weight), data);
        }
        for (long weight : sorted) {
            int value = PackedWeights.weightOf((int) weight);
            writeNumber((value << 1) ^ (value >> 31), data);
        }
        data.flush();
        zipped.finish();
    }

    static LinearModel read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
        try {
            return read(bytes);
        } catch (BufferUnderflowException e) {
            throw new IOException("damaged model: it ends early", e);
        }
    }

    private static LinearModel read(ByteBuffer bytes) throws IOException {
        if (bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
            throw new IOException("not a model of version " + VERSION);
        }
        List<String> labels = new ArrayList<>();
        for (int i = checked(bytes.getInt(), PackedWeights.MAX_LABELS); i > 0; i--) {
            byte[] label = new byte[checked(bytes.getShort(), bytes.remaining())];
            bytes.get(label);
            labels.add(new String(label, StandardCharsets.UTF_8));
        }
        float step = bytes.getFloat();
        return new LinearModel(labels, step, readWeights(bytes, labels.size()));
    }

    private static long[] readWeights(ByteBuffer bytes, int labelCount) throws IOException {
        int count = checked(bytes.getInt(), bytes.remaining() / 3);
        long[] weights = new long[count];
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            before += readNumber(bytes);
            weights[i] = PackedWeights.pack(before, 0, 0);
        }
        for (int i = 0; i < count; i++) {
            weights[i] +=
                    PackedWeights.pack(0, checked(readNumber(bytes), labelCount - 1), 0) - PackedWeights.pack(0, 0, 0);
        }
        for (int i = 0; i < count; i++) {
            int signed = readNumber(bytes);
            weights[i] += (signed >>> 1) ^ -(signed & 1);
        }
        return weights;
    }

    private static int checked(int number, int limit) throws IOException {
        if (number < 0 || number > limit) {
            throw new IOException("damaged model: " + number + " where at most " + limit + " can be");
        }
        return number;
    }

    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(ByteBuffer bytes) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = bytes.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IOException("damaged model: a number without end");
    }
}
