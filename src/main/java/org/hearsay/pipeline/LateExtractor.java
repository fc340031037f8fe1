package org.hearsay.pipeline;

import java.util.function.Supplier;
import org.hearsay.article.Article;
import org.hearsay.claims.ArticleReading;
import org.jspecify.annotations.Nullable;

/** Loads its models with the first article, so that who only asks the graph doesn't wait for them. Thread-safe. */
public final class LateExtractor implements Extractor {
    private final Supplier<Extractor> loading;
    private @Nullable Extractor loaded;

    /** Loads by that supplier, once. */
    public LateExtractor(Supplier<Extractor> loading) {
        this.loading = loading;
    }

    @Override
    public ArticleReading read(Article article) {
        return extractor().read(article);
    }

    private synchronized Extractor extractor() {
        Extractor known = loaded;
        if (known == null) {
            known = loading.get();
            loaded = known;
        }
        return known;
    }
}
