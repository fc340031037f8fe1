package org.hearsay.reading.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.MalformedArticleException;

/**
 * Bytes to text, strictly: UTF-8 unless a byte order mark says UTF-16 or UTF-32.
 *
 * <p>A text in another encoding is refused, not guessed: a wrong guess would put words into the graph that nobody
 * wrote.
 */
final class TextDecoding {
    private TextDecoding() {}

    static String decode(String source, byte[] bytes) throws MalformedArticleException {
        Charset charset = charsetOf(bytes);
        int start = markLength(bytes, charset);
        refuseBinary(source, bytes, charset);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedArticleException(
                    source,
                    "byte " + in.position(),
                    "not " + charset.name() + " text (0x" + hex(bytes[in.position()])
                            + "): save it as UTF-8 and read it again");
        }
        return out.flip().toString();
    }

    private static void refuseBinary(String source, byte[] bytes, Charset charset) throws MalformedArticleException {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new MalformedArticleException(
                        source, "byte " + i, "a NUL byte: a binary file, or UTF-16 without a byte order mark");
            }
        }
    }

    private static Charset charsetOf(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static int markLength(byte[] b, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return starts(b, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        return charset.name().startsWith("UTF-32") ? 4 : 2;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String hex(byte b) {
        return String.format(java.util.Locale.ROOT, "%02X", b);
    }
}
