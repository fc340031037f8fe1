package org.hearsay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Web pages per second, from unpacked bytes to the finished article, its language and outlet told, as {@code add} reads
 * them. One thread; the pages of {@code ../shared/data/article-bodies} in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
    private static final Path FOLDER = Path.of("..", "shared", "data", "article-bodies", "html");

    private final HtmlArticleReader reader = new HtmlArticleReader(ReadingSetup.standard());
    private final List<Document> pages = new ArrayList<>();
    private int next;

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                pages.add(Document.of(file, ReadingLimits.DEFAULT));
            }
        }
    }

    /** {@return what became of the next page} */
    @Benchmark
    public ReadOutcome readPage() throws IOException {
        Document page = pages.get(next);
        next = (next + 1) % pages.size();
        return reader.read(page, ArticleMetadata.UNKNOWN);
    }
}
