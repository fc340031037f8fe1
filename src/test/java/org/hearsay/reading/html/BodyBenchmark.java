package org.hearsay.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadingLimits;

/**
 * Measures body extraction on the pages of {@code ../shared/data/article-bodies}, a part of the article-extraction
 * benchmark.
 *
 * <p>Not a test: it needs data that is no part of the project. {@link BodyBenchmarkIT} runs it where the data lies.
 */
final class BodyBenchmark {
    static final Path FOLDER = Path.of("..", "shared", "data", "article-bodies");

    private BodyBenchmark() {}

    /** {@return the score of each page, by its identifier} */
    static Map<String, ShingleScore> run(Path folder) throws IOException {
        Map<String, ShingleScore> scores = new TreeMap<>();
        JsonNode truth = new ObjectMapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
        List<String> pages = new ArrayList<>();
        truth.fieldNames().forEachRemaining(pages::add);
        for (String page : pages) {
            Path file = folder.resolve("html").resolve(page + ".html.gz");
            Document document = Document.of(file, ReadingLimits.DEFAULT);
            scores.put(
                    page, ShingleScore.of(truth.path(page).path("articleBody").asText(), bodyOf(document)));
        }
        return scores;
    }

    private static String bodyOf(Document document) throws IOException {
        return new BodyExtractor(HtmlPage.parse(document, ReadingLimits.DEFAULT), "").paragraphs();
    }
}
