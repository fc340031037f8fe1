package org.hearsay.reading.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.MalformedArticleException;

/**
 * The bytes of one document and where they came from. Immutable.
 *
 * <p>Reading stops at the limit, before unpacking: a small packed file that grows without end costs no more than the
 * limit.
 */
public final class Document {
    private final String source;
    private final String identifier;
    private final byte[] bytes;
    private final String charset;

    private Document(String source, String identifier, byte[] bytes, String charset) {
        this.source = source;
        this.identifier = identifier;
        this.bytes = bytes;
        this.charset = charset;
    }

    /**
     * Takes bytes from elsewhere.
     *
     * @param source file or address, for messages
     * @param identifier of the article; path separators and control characters are replaced
     * @param bytes copied
     */
    public static Document of(String source, String identifier, byte[] bytes) {
        return new Document(source, plainIdentifier(identifier), bytes.clone(), "");
    }

    /**
     * Reads a file, unpacking {@code .gz}.
     *
     * @throws MalformedArticleException if it is empty, larger than the limit, or cannot be read
     */
    public static Document of(Path file, ReadingLimits limits) throws MalformedArticleException {
        String source = file.toString();
        try (InputStream in = unpacked(file)) {
            byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
            if (bytes.length > limits.maxBytes()) {
                throw new MalformedArticleException(
                        source,
                        "byte " + limits.maxBytes(),
                        "larger than the limit of " + limits.maxBytes() + " bytes");
            }
            if (bytes.length == 0) {
                throw new MalformedArticleException(source, "", "empty file");
            }
            return new Document(source, identifierOf(file), bytes, "");
        } catch (MalformedArticleException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw new MalformedArticleException(source, "", "cannot be read: " + Reasons.of(e));
        }
    }

    /**
     * Opens a file, unpacking {@code .gz}.
     *
     * @throws MalformedArticleException if it cannot be opened
     */
    public static InputStream open(Path file) throws MalformedArticleException {
        try {
            return unpacked(file);
        } catch (IOException e) {
            throw new MalformedArticleException(file.toString(), "", "cannot be read: " + Reasons.of(e));
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** {@return the name of a file without its extension, and without {@code .gz} before that} */
    public static String identifierOf(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = unpacked.lastIndexOf('.');
        return plainIdentifier(dot > 0 ? unpacked.substring(0, dot) : unpacked);
    }

    private static String plainIdentifier(String identifier) {
        String plain = CleanText.line(identifier).replaceAll("[/\\\\]", "_");
        return plain.isEmpty() || plain.matches("\\.+") ? "unnamed" : plain;
    }

    /** {@return the file or address} */
    public String source() {
        return source;
    }

    /** {@return the identifier of the article; no path separators} */
    public String identifier() {
        return identifier;
    }

    /** {@return this document, delivered with the declaration of that charset; empty if there was none} */
    public Document inCharset(String declared) {
        return new Document(source, identifier, bytes, declared);
    }

    /** {@return the charset that was declared where the document came from; empty if none was} */
    public String charset() {
        return charset;
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how many bytes there are} */
    public int length() {
        return bytes.length;
    }

    /**
     * Decodes the bytes as text: UTF-8, or what a byte order mark says.
     *
     * @throws MalformedArticleException if they are no such text
     */
    public String text() throws MalformedArticleException {
        return TextDecoding.decode(source, bytes);
    }
}
