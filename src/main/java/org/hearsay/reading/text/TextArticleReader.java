package org.hearsay.reading.text;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.FinishedArticle;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/** Reads an article from plain text or Markdown. Immutable and thread-safe. */
public final class TextArticleReader {
    private final ReadingOptions options;

    /** A reader with the options of a run. */
    public TextArticleReader(ReadingOptions options) {
        this.options = options;
    }

    /**
     * Reads one article.
     *
     * @param document the text
     * @param beside what a file beside it tells; that counts more than what the text tells
     * @throws MalformedArticleException if the bytes are no text
     */
    public ReadOutcome read(Document document, ArticleMetadata beside) throws MalformedArticleException {
        PastedPage page = PastedPage.of(document.text(), beside);
        return FinishedArticle.of(
                document.source(), document.identifier(), page.body(), beside.orElse(page.told()), List.of(), options);
    }
}
