package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.BoundedLines;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.Reasons;

/** Goes through the lines of one file. For one use. */
final class LinesWalk {
    /** A file without a good line among so many is no JSON Lines; each further one would be a rejection of its own. */
    private static final int MOST_BROKEN = 1_000;

    private final Path file;
    private final BoundedLines lines;
    private final JsonMapper json;
    private final JsonArticle article;
    private int brokenInARow;

    LinesWalk(Path file, BoundedLines lines, JsonMapper json, JsonArticle article) {
        this.file = file;
        this.lines = lines;
        this.json = json;
        this.article = article;
    }

    /** {@return the outcome of the next line that is not blank; empty at the end of the file} */
    Optional<ReadOutcome> next() {
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!isBlank(line.get())) {
                    return Optional.of(counted(parse(line.get())));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            lines.end();
            return Optional.of(malformed("after line " + lines.number(), "cannot be read: " + Reasons.of(e)));
        }
    }

    private ReadOutcome counted(ReadOutcome outcome) {
        brokenInARow = outcome instanceof ReadOutcome.Malformed ? brokenInARow + 1 : 0;
        if (brokenInARow < MOST_BROKEN) {
            return outcome;
        }
        lines.end();
        return malformed(
                "line " + lines.number(), MOST_BROKEN + " broken lines in a row; what follows them is not read");
    }

    private ReadOutcome parse(byte[] line) {
        String position = "line " + lines.number();
        String identifier = Document.identifierOf(file) + "-" + lines.number();
        try {
            if (lines.wasCut()) {
                return malformed(position, "longer than the limit of " + lines.limit() + " bytes");
            }
            String text = Document.of(file + ", " + position, identifier, line).text();
            JsonNode object = json.readTree(text);
            return object.isObject()
                    ? article.read(object, file.toString(), position, identifier)
                    : new ReadOutcome.Skipped(file.toString(), position, "holds no JSON object");
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            return malformed(position + ", column " + column, "malformed JSON: " + e.getOriginalMessage());
        } catch (MalformedArticleException e) {
            return new ReadOutcome.Malformed(e);
        }
    }

    private ReadOutcome malformed(String position, String reason) {
        return new ReadOutcome.Malformed(new MalformedArticleException(file.toString(), position, reason));
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
