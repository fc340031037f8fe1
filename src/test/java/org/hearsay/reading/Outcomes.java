package org.hearsay.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/** Reads a file to the end, for tests. */
public final class Outcomes {
    private Outcomes() {}

    /** {@return all outcomes of a file or folder} */
    public static List<ReadOutcome> of(Path path, ReadingOptions options) {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(options).read(path)) {
            return outcomes.toList();
        }
    }

    /** {@return the articles among outcomes} */
    public static List<Article> articles(List<ReadOutcome> outcomes) {
        return outcomes.stream()
                .filter(ReadOutcome.Read.class::isInstance)
                .map(o -> ((ReadOutcome.Read) o).article())
                .toList();
    }

    /** {@return an outcome as one line} */
    public static String tell(ReadOutcome outcome) {
        return outcome.match(
                read -> "read: " + read.article().identifier(),
                skipped -> "skipped: " + skipped.position() + ": " + skipped.reason(),
                malformed -> "malformed: " + malformed.cause().position() + ": "
                        + malformed.cause().reason());
    }
}
