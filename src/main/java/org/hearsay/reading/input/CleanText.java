package org.hearsay.reading.input;

/**
 * Makes hostile or sloppy text safe to keep: no control characters, no lone surrogates, no invisible direction marks.
 *
 * <p>Words, quotation marks and dashes stay as they are, so that a quote taken from the clean text is found in the
 * source.
 */
public final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * {@return the text with each kind of line end as {@code \n}, spaces of all kinds as U+0020, invisible marks gone}
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    clean.append('\n');
                }
            } else if (!isInvisible(c)) {
                clean.append(plain(c));
            }
        }
        return clean.toString();
    }

    /** {@return the text as one line, each run of white space one space, none at the ends} */
    public static String line(String text) {
        String clean = of(text);
        StringBuilder line = new StringBuilder(clean.length());
        boolean gap = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == ' ' || Character.isWhitespace(c)) {
                gap = line.length() > 0;
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Most text needs nothing: ASCII without control characters, and letters and dashes below and above it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || (c > 0xAD && c < 0x1680) || isMark(c);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Dashes, quotation marks, bullets and the ellipsis. */
    private static boolean isMark(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    private static char plain(char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return '\n';
        }
        if (Character.isSurrogate(c)) {
            return REPLACEMENT;
        }
        return (c != '\t' && Character.isISOControl(c)) || Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }

    /** Soft hyphens, zero-width characters and direction overrides, which only deceive a reader of the text. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069');
    }
}
