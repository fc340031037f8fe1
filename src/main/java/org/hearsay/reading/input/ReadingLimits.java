package org.hearsay.reading.input;

/**
 * How much a reader takes from one input before it refuses.
 *
 * @param maxBytes of one document, unpacked
 * @param maxDepth of nested elements, objects or arrays; what lies deeper is read flat or refused
 */
public record ReadingLimits(long maxBytes, int maxDepth) {

    /** 5 MB for a document, 512 levels of nesting. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(5_000_000, 512);

    private static final long CHARACTERS = 250_000;
    private static final int BYTES_PER_CHARACTER = 20;

    public ReadingLimits {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("no limit of bytes: " + maxBytes);
        }
        if (maxDepth < 1) {
            throw new IllegalArgumentException("no limit of depth: " + maxDepth);
        }
    }

    /**
     * {@return how long the text of an article may be, in characters: 250,000, or a twentieth of the bytes of a
     * document if that is more; analysis costs more than reading}
     */
    public long maxCharacters() {
        return Math.max(CHARACTERS, maxBytes / BYTES_PER_CHARACTER);
    }
}
