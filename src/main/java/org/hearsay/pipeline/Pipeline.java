package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.claims.ArticleReading;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.QuadWriter;

/**
 * Turns articles into quads, one by one and without a store, so that it can run wherever there is a processor.
 * Immutable and thread-safe; the same article gives the same quads.
 */
public final class Pipeline {
    private final Extractor extractor;
    private final QuadWriter writer;

    /** Reads with that extractor and writes with that writer. */
    public Pipeline(Extractor extractor, QuadWriter writer) {
        this.extractor = extractor;
        this.writer = writer;
    }

    /** {@return the IRI that the snapshot of this article has in the graph, without reading the article} */
    public String articleIri(Article article) {
        return writer.articleIri(article);
    }

    /** {@return what makes two snapshots the same article: its address, or its identifier} */
    public String articleKey(Article article) {
        return writer.articleKey(article);
    }

    /** {@return what there is in the article for the graph} */
    public Extraction process(Article article) {
        String body = article.body();
        if (body.isBlank()) {
            return leftOut(new Outcome.Skipped(article.identifier(), "there is no text"));
        }
        int broken = brokenCharacter(body);
        if (broken >= 0) {
            return leftOut(new Outcome.Rejected(
                    article.identifier(), List.of("the text is no Unicode: half a character at offset " + broken)));
        }
        ArticleReading reading = extractor.read(article);
        QuadBatch batch = writer.write(reading);
        return new Extraction.Extracted(reading, batch);
    }

    private static Extraction leftOut(Outcome outcome) {
        return new Extraction.LeftOut(outcome);
    }

    /** {@return where a surrogate stands without its other half, or -1} */
    private static int brokenCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
