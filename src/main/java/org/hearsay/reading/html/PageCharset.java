package org.hearsay.reading.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of a page.
 *
 * <p>Quirk: many pages declare one charset and are written in another. A byte order mark counts first. Bytes that are
 * valid UTF-8 are UTF-8, whatever is declared. Others are in the charset that the server declares, or else the page; a
 * declaration that cannot be true (UTF-16 in a page whose declaration was read as ASCII, UTF-8 where most of what is
 * not ASCII is no UTF-8, a name nobody knows) is passed over; windows-1252 is left, as the HTML standard prescribes.
 */
final class PageCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");
    private static final int PROLOGUE = 4_096;

    private PageCharset() {}

    /**
     * {@return the text of the page}
     *
     * @param bytes of the page
     * @param transported the charset that the server declared; empty if it declared none
     */
    static String decode(byte[] bytes, String transported) {
        String start = new String(bytes, 0, Math.min(PROLOGUE, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0 || isUtf8(bytes)) {
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Matcher m = DECLARED.matcher(start);
        return new String(bytes, other(bytes, List.of(transported, m.find() ? m.group(1) : "")));
    }

    /** Asked only where decoding left a replacement character, because the strict decoder is the slower one. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Charset other(byte[] bytes, List<String> declared) {
        for (String name : declared) {
            Optional<Charset> charset = named(name);
            if (charset.isPresent() && isPossible(charset.get(), bytes)) {
                return charset.get();
            }
        }
        return WINDOWS_1252;
    }

    private static Optional<Charset> named(String name) {
        try {
            boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
            return name.isEmpty() || !Charset.isSupported(name)
                    ? Optional.empty()
                    : Optional.of(latin ? WINDOWS_1252 : Charset.forName(name));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(Charset charset, byte[] bytes) {
        return charset.equals(StandardCharsets.UTF_8)
                ? isMostlyUtf8(bytes)
                : !charset.name().startsWith("UTF-");
    }

    private static boolean isMostlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole > broken;
    }
}
