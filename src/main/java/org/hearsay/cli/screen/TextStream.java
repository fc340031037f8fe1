package org.hearsay.cli.screen;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 on their way to a printer of text. Made harmless on the way if a terminal will show them. */
final class TextStream extends OutputStream {

    private final PrintWriter out;
    private final boolean forTerminal;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192);
    private final CharBuffer chars = CharBuffer.allocate(8192);

    TextStream(PrintWriter out, boolean forTerminal) {
        this.out = out;
        this.forTerminal = forTerminal;
    }

    @Override
    public void write(int b) {
        if (!bytes.hasRemaining()) {
            decode(false);
        }
        bytes.put((byte) b);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int at = offset;
        while (at < offset + length) {
            if (!bytes.hasRemaining()) {
                decode(false);
            }
            int part = Math.min(bytes.remaining(), offset + length - at);
            bytes.put(from, at, part);
            at += part;
        }
    }

    @Override
    public void flush() {
        decode(false);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        decode(true);
        out.flush();
    }

    private void decode(boolean last) {
        bytes.flip();
        CoderResult result;
        do {
            result = decoder.decode(bytes, chars, last);
            chars.flip();
            out.print(forTerminal ? TerminalText.lines(chars.toString()) : chars.toString());
            chars.clear();
        } while (result.isOverflow());
        bytes.compact();
    }
}
