package org.hearsay.learning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    private static final int MAX_WEIGHTS = 1 << 27;

    private ModelFile() {}

    static void write(List<String> labels, float step, long[] sorted, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(zipped, 1 << 16));
        data.writeInt(MAGIC);
        data.writeInt(VERSION);
        data.writeInt(labels.size());
        for (String label : labels) {
            data.writeUTF(label);
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
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            throw new IOException("not a model of version " + VERSION);
        }
        List<String> labels = new ArrayList<>();
        for (int i = checked(data.readInt(), PackedWeights.MAX_LABELS); i > 0; i--) {
            labels.add(data.readUTF());
        }
        float step = data.readFloat();
        return new LinearModel(labels, step, readWeights(data, labels.size()));
    }

    private static long[] readWeights(DataInputStream data, int labelCount) throws IOException {
        int[] fingerprints = new int[checked(data.readInt(), MAX_WEIGHTS)];
        int before = Integer.MIN_VALUE;
        for (int i = 0; i < fingerprints.length; i++) {
            before += readNumber(data);
            fingerprints[i] = before;
        }
        int[] labels = new int[fingerprints.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = checked(readNumber(data), labelCount - 1);
        }
        PackedWeights packed = new PackedWeights();
        for (int i = 0; i < labels.length; i++) {
            int signed = readNumber(data);
            packed.add(fingerprints[i], labels[i], (signed >>> 1) ^ -(signed & 1));
        }
        return packed.sorted();
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

    private static int readNumber(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.readByte();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IOException("damaged model: a number without end");
    }
}
