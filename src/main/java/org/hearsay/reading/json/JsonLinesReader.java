package org.hearsay.reading.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.BoundedLines;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.LookaheadIterator;
import org.hearsay.reading.input.OutcomeStreams;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

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
        return OutcomeStreams.of(new LookaheadIterator(new LinesWalk(file, lines, json, article)::next), lines);
    }
}
