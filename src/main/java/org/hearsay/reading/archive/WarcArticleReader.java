package org.hearsay.reading.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.LookaheadIterator;
import org.hearsay.reading.input.OutcomeStreams;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.input.Reasons;
import org.netpreserve.jwarc.WarcReader;

/**
 * Reads the web pages in a WARC file, packed or not, of any size: record by record, one page in memory at a time.
 * Immutable and thread-safe.
 *
 * <p>Response records of HTML pages with status 200 are read; requests, images, redirects and other records are passed
 * over.
 */
public final class WarcArticleReader {
    private final ReadingOptions options;
    private final HtmlArticleReader pages;

    /** A reader with the options of a run. */
    public WarcArticleReader(ReadingOptions options) {
        this.options = options;
        this.pages = new HtmlArticleReader(options);
    }

    /**
     * Reads all pages.
     *
     * @return an outcome per page, read as the stream is consumed; to be closed
     * @throws MalformedArticleException if the file cannot be opened or is no WARC file
     */
    public Stream<ReadOutcome> read(Path file) throws MalformedArticleException {
        try {
            WarcReader warc = new WarcReader(file);
            ArchiveWalk walk = new ArchiveWalk(file.toString(), warc, pages, options.limits());
            return OutcomeStreams.of(new LookaheadIterator(walk::next), warc);
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedArticleException(file.toString(), "", "cannot be read as WARC: " + Reasons.of(e));
        }
    }
}
