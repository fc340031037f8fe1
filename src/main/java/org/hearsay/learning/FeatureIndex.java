package org.hearsay.learning;

import java.util.Arrays;

/** Numbers feature codes in the order in which they come: an open-addressing hash table. */
final class FeatureIndex {
    private long[] codes = new long[1 << 14];
    private int[] numbers = new int[1 << 14];
    private int size;

    int size() {
        return size;
    }

    /** {@return the number of {@code code}, or -1} */
    int find(long code) {
        int mask = codes.length - 1;
        for (int i = (int) code & mask; codes[i] != 0; i = (i + 1) & mask) {
            if (codes[i] == code) {
                return numbers[i];
            }
        }
        return -1;
    }

    int findOrAdd(long code) {
        int found = find(code);
        if (found >= 0) {
            return found;
        }
        if (2 * size >= codes.length) {
            grow();
        }
        put(code, size);
        return size++;
    }

    /** {@return all codes, ascending} */
    long[] sortedCodes() {
        long[] sorted = Arrays.stream(codes).filter(code -> code != 0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private void grow() {
        long[] oldCodes = codes;
        int[] oldNumbers = numbers;
        codes = new long[2 * oldCodes.length];
        numbers = new int[2 * oldCodes.length];
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldCodes[i] != 0) {
                put(oldCodes[i], oldNumbers[i]);
            }
        }
    }

    private void put(long code, int number) {
        int mask = codes.length - 1;
        int i = (int) code & mask;
        while (codes[i] != 0) {
            i = (i + 1) & mask;
        }
        codes[i] = code;
        numbers[i] = number;
    }
}
