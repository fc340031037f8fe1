package org.hearsay.reading.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One change to a document.
 *
 * @param kind what is done at the position
 * @param position from 0, the start, to 9,999, the end
 * @param length of the piece that is touched, in bytes
 * @param token which of the hostile pieces of text is put in
 */
record Mutation(Kind kind, int position, int length, int token) {

    /** What a mutation does. */
    enum Kind {
        FLIP,
        DELETE,
        REPEAT,
        INSERT,
        REPLACE,
        CUT
    }

    static final int MOST_POSITIONS = 10_000;
    private static final int REPETITIONS = 40;
    private static final List<String> TOKENS = List.of(
            "\u0000",
            "\u202E",
            "\uFEFF",
            "\\ud800",
            "&#xD800;",
            "&#99999999;",
            "&nbsp;",
            "&x;",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<![CDATA[",
            "]]>",
            "-->",
            "<!--",
            "</div></p></article>",
            "<div>".repeat(300),
            "[".repeat(300),
            "{\"a\":".repeat(300),
            "\"",
            "\\",
            "9".repeat(400),
            "-1",
            "1e999999",
            "../../etc/passwd",
            "\r\n",
            "\n\n",
            "\r\n\r\n",
            "Content-Length: 99999999999\r\n",
            "Content-Encoding: gzip\r\n",
            "Transfer-Encoding: chunked\r\n",
            "2026-99-99T99:99:99Z",
            "0001-01-01",
            "By ",
            "a, ".repeat(200),
            " | ".repeat(100),
            "«».!?…".repeat(60),
            "\uD83D\uDE00",
            "ﬁ İ ß");

    static int tokens() {
        return TOKENS.size();
    }

    byte[] of(byte[] bytes) {
        int start = (int) ((long) bytes.length * position / MOST_POSITIONS);
        int end = Math.min(bytes.length, start + length);
        byte[] piece = TOKENS.get(token).getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case FLIP -> flipped(bytes, start);
            case DELETE -> joined(Arrays.copyOf(bytes, start), tail(bytes, end));
            case REPEAT -> repeated(bytes, start, end);
            case INSERT -> joined(Arrays.copyOf(bytes, start), piece, tail(bytes, start));
            case REPLACE -> joined(Arrays.copyOf(bytes, start), piece, tail(bytes, end));
            case CUT -> Arrays.copyOf(bytes, start);
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        if (at < changed.length) {
            changed[at] = (byte) (changed[at] ^ (1 << (length % 8)));
        }
        return changed;
    }

    private static byte[] repeated(byte[] bytes, int start, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(bytes, start));
        for (int i = 0; i < REPETITIONS; i++) {
            out.writeBytes(Arrays.copyOfRange(bytes, start, end));
        }
        out.writeBytes(tail(bytes, start));
        return out.toByteArray();
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
