package org.hearsay.pipeline;

import org.hearsay.article.Article;
import org.hearsay.claims.ArticleReading;

/** Reads an article from its text to its claims. Thread-safe; the same article always gives the same reading. */
@FunctionalInterface
public interface Extractor {

    /** {@return all that is read from the article} */
    ArticleReading read(Article article);
}
