package org.hearsay.reading.html;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.FinishedArticle;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/** Reads an article from a web page. Immutable and thread-safe. */
public final class HtmlArticleReader {
    private final ReadingOptions options;

    /** A reader with the options of a run. */
    public HtmlArticleReader(ReadingOptions options) {
        this.options = options;
    }

    /**
     * Reads one article.
     *
     * @param document the page
     * @param beside what a file beside it tells; that counts more than what the page tells
     * @throws MalformedArticleException if the bytes are no page
     */
    public ReadOutcome read(Document document, ArticleMetadata beside) throws MalformedArticleException {
        return read(document, beside, ArticleMetadata.UNKNOWN);
    }

    /**
     * Reads one article.
     *
     * @param document the page
     * @param beside what counts more than what the page tells
     * @param otherwise what counts where the page does not tell, for example the address it came from
     * @throws MalformedArticleException if the bytes are no page
     */
    public ReadOutcome read(Document document, ArticleMetadata beside, ArticleMetadata otherwise)
            throws MalformedArticleException {
        HtmlPage page = HtmlPage.parse(document, options.limits());
        PageFacts facts = PageFacts.of(page, beside.orElse(otherwise).url());
        ArticleMetadata known = beside.orElse(facts.metadata()).orElse(otherwise);
        String body = new BodyExtractor(page, known.headline()).body();
        List<String> notes = facts.notes();
        return FinishedArticle.of(document.source(), document.identifier(), body, known, notes, options);
    }
}
