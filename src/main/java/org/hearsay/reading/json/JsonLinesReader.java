package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.BoundedLines;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.LookaheadIterator;
import org.hearsay.reading.input.OutcomeStreams;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.input.Reasons;

/** Reads a file with one JSON object per line, of any length, line by line. Immutable and thread-safe. */
public final class JsonLinesReader {
    private final ReadingOptions options;
    private final JsonMapper json;
    private final JsonArticle article;

    /** A reader with the options of a run. */
    public JsonLinesReader(ReadingOptions options) {
        this.options = options;
        this.json = JsonArticleReader.mapper(options.limits());
        this.article = new JsonArticle(options);
    }

    /**
     * Reads all articles.
     *
     * @return an outcome per line, read as the stream is consumed; to be closed
     * @throws MalformedArticleException if the file cannot be opened
     */
    public Stream<ReadOutcome> read(Path file) throws MalformedArticleException {
        BoundedLines lines =
                new BoundedLines(Document.open(file), (int) options.limits().maxBytes());
        return OutcomeStreams.of(new LookaheadIterator(() -> next(file, lines)), lines);
    }

    private ReadOutcome parse(Path file, byte[] line, BoundedLines lines) {
        String source = file.toString();
        String position = "line " + lines.number();
        String identifier = Document.identifierOf(file) + "-" + lines.number();
        try {
            if (lines.wasCut()) {
                throw new MalformedArticleException(
                        source,
                        position,
                        "longer than the limit of " + options.limits().maxBytes() + " bytes");
            }
            String text =
                    Document.of(source + ", " + position, identifier, line).text();
            JsonNode object = json.readTree(text);
            return object.isObject()
                    ? article.read(object, source, position, identifier)
                    : new ReadOutcome.Skipped(source, position, "holds no JSON object");
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return new ReadOutcome.Malformed(new MalformedArticleException(
                    source, position + ", column " + column, "malformed JSON: " + e.getOriginalMessage()));
        } catch (MalformedArticleException e) {
            return new ReadOutcome.Malformed(e);
        }
    }

    /** {@return the outcome of the next line that is not blank; empty at the end of the file} */
    private Optional<ReadOutcome> next(Path file, BoundedLines lines) {
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!isBlank(line.get())) {
                    return Optional.of(parse(file, line.get(), lines));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            lines.end();
            return Optional.of(new ReadOutcome.Malformed(new MalformedArticleException(
                    file.toString(), "after line " + lines.number(), "cannot be read: " + Reasons.of(e))));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
