package org.hearsay.cli.screen;

/**
 * Text that came from outside, made harmless for a terminal.
 *
 * <p>An article may hold escape sequences that recolour, retitle or reprogram the terminal, and direction marks that
 * make a line read otherwise than it is stored. Control characters are shown by their pictures (U+241B for escape), all
 * others of that kind by the replacement character.
 */
public final class TerminalText {

    private static final char FIRST_PICTURE = '\u2400';
    private static final char REPLACEMENT = '\uFFFD';

    /** Marks, embeddings, overrides and isolates of direction; separators of lines and paragraphs. */
    private static final String MISLEADING =
            "\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2028\u2029";

    private TerminalText() {}

    /** {@return {@code text} on one line: line ends and tabs become blanks, control characters their pictures} */
    public static String line(String text) {
        return harmless(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** {@return {@code text} with its lines and tabs kept, control characters replaced by their pictures} */
    public static String lines(String text) {
        return harmless(text);
    }

    private static String harmless(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            safe.append(harmless(text.charAt(i)));
        }
        return safe.toString();
    }

    private static char harmless(char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' ? c : (char) (FIRST_PICTURE + c);
        }
        boolean control = c >= 0x7F && c < 0xA0;
        return control || MISLEADING.indexOf(c) >= 0 ? REPLACEMENT : c;
    }
}
