package org.hearsay.learning;

/** Turns words, numbers and combinations of them into 64-bit feature codes. Stable: models depend on the values. */
public final class FeatureHash {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private FeatureHash() {}

    /** {@return a code for a text} */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** {@return a code for the part of a text from {@code start} to {@code end}, exclusive} */
    public static long of(CharSequence text, int start, int end) {
        long hash = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            hash = append(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /** {@return what {@link #append} begins with to compute the code of a text from its pieces} */
    public static long start() {
        return FNV_OFFSET;
    }

    /** {@return {@code hash} with {@code text} after what it holds; {@link #mix} makes it the code of the whole} */
    public static long append(long hash, CharSequence text) {
        long longer = hash;
        for (int i = 0; i < text.length(); i++) {
            longer = append(longer, text.charAt(i));
        }
        return longer;
    }

    /** {@return {@code hash} with {@code c} after what it holds} */
    public static long append(long hash, char c) {
        return (hash ^ c) * FNV_PRIME;
    }

    /** {@return a code for two things in that order} */
    public static long of(long first, long second) {
        return mix(first * GOLDEN + second);
    }

    /** {@return a code for three things in that order} */
    public static long of(long first, long second, long third) {
        return mix(mix(first * GOLDEN + second) * GOLDEN + third);
    }

    /** {@return the number with its bits spread evenly (the finaliser of MurmurHash3)} */
    public static long mix(long value) {
        long mixed = value;
        mixed ^= mixed >>> 33;
        mixed *= 0xff51afd7ed558ccdL;
        mixed ^= mixed >>> 33;
        mixed *= 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed;
    }
}
