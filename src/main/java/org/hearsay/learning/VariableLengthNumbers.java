package org.hearsay.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Whole numbers in as few bytes as they need, seven bits in each and the lowest first; small ones take one byte. First
 * add all and write them, or read them and take one after the other. Not thread-safe.
 */
final class VariableLengthNumbers {
    private static final int LONGEST = 5;

    private byte[] bytes;
    private int size;
    private int position;

    VariableLengthNumbers() {
        bytes = new byte[1 << 12];
    }

    private VariableLengthNumbers(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    /** Adds a number, taken as one without sign. */
    void add(int number) {
        if (size + LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Writes how many bytes follow, and the bytes. */
    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.write(bytes, 0, size);
    }

    /**
     * {@return numbers as {@link #write} left them}
     *
     * @param most how many numbers there can be
     * @throws IOException if there are more bytes than so many numbers can take
     */
    static VariableLengthNumbers read(DataInput in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > (long) LONGEST * most) {
            throw new IOException(length + " bytes for " + most + " numbers");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new VariableLengthNumbers(bytes);
    }

    /**
     * {@return the next number}
     *
     * @throws IOException if there is none, or one that has no end
     */
    int next() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 7 * LONGEST; shift += 7) {
            if (position >= size) {
                throw new IOException("the numbers end too early");
            }
            byte part = bytes[position++];
            number |= (part & 0x7f) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IOException("a number of more than " + LONGEST + " bytes");
    }
}
