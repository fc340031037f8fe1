package org.hearsay.graph;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;

/**
 * An article as it is this time: its text and what is known of it.
 *
 * @param article the article
 * @param key what makes two snapshots the same article: its address, or its identifier when it has none
 * @param hash what makes this snapshot this one, 16 hexadecimal digits: key, text and metadata
 */
record Snapshot(Article article, String key, String hash) {

    static Snapshot of(Article article) {
        ArticleMetadata known = article.metadata();
        String key = ArticleKey.of(article);
        List<String> identity = new ArrayList<>(List.of(
                key,
                article.body(),
                known.headline(),
                known.publisher().name(),
                known.datePublished().value(),
                known.inLanguage()));
        identity.addAll(known.authors());
        return new Snapshot(article, key, IriMinter.articleHash(identity));
    }
}
