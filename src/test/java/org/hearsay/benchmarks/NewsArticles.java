package org.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;

/** Real articles to read: the first sixty of {@code ../shared/data/news}, about 24,000 words. */
final class NewsArticles {
    private static final Path FOLDER = Path.of("..", "shared", "data", "news");
    private static final int COUNT = 60;

    private NewsArticles() {}

    /** {@return the articles, by name of file, without the lines of markup around their texts} */
    static List<Article> load() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().limit(COUNT).toList()) {
                String text = Files.readString(file);
                String body = text.substring(text.indexOf("<text>") + 6).replaceAll("</?[a-z]+>", "");
                articles.add(new Article(file.getFileName().toString(), body.strip(), ArticleMetadata.UNKNOWN));
            }
        }
        return articles;
    }
}
