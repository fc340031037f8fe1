package org.hearsay.reading.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.graph.IriMinter;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.LanguageDetector;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;

/**
 * Measures how often publisher, day and headline of a page are right, against {@code page-facts.tsv}.
 *
 * <p>The expectations were written down by reading the pages: the publisher by the names that the page uses for itself,
 * the day of first publication as the page shows it to its readers (where it shows none, as it tells machines), and the
 * headline above the article, of which only a hash is kept. Three sets: {@code gold}, the pages among the annotated
 * articles; {@code first}, the first thirty of {@code article-bodies} in the order of their names, by which the reading
 * was improved; {@code later}, the ones after them, looked at once the reading stood.
 *
 * <p>Not a test: it needs pages that are no part of the project. {@link PageFactsAccuracyIT} runs it where they lie.
 */
final class PageFactsAccuracy {
    private static final String EXPECTED = "page-facts.tsv";
    private static final Path SHARED = Path.of("..", "shared");

    private PageFactsAccuracy() {}

    /**
     * What was found on the pages of a set.
     *
     * @param pages how many there are
     * @param publishers how many have the right publisher
     * @param days how many have the right day
     * @param headlines how many have the right headline
     * @param misses page, and what is wrong with what was found
     */
    record Score(int pages, int publishers, int days, int headlines, List<String> misses) {
        Score {
            misses = List.copyOf(misses);
        }

        /** {@return the share of right facts among all} */
        double accuracy() {
            return (publishers + days + headlines) / (3.0 * pages);
        }
    }

    /** {@return the score over the pages of these sets} */
    static Score of(String... sets) throws IOException {
        int pages = 0;
        int publishers = 0;
        int days = 0;
        int headlines = 0;
        List<String> misses = new ArrayList<>();
        for (String[] expected : expectations(List.of(sets))) {
            ArticleMetadata found = read(expected[0], expected[1]);
            boolean publisher = Arrays.stream(expected[2].split("\\|", -1))
                    .anyMatch(found.publisher().name()::equalsIgnoreCase);
            boolean day = found.datePublished().value().equals(expected[3]);
            boolean headline = hash(found.headline()).equals(expected[4]);
            pages++;
            publishers += publisher ? 1 : 0;
            days += day ? 1 : 0;
            headlines += headline ? 1 : 0;
            if (!publisher || !day || !headline) {
                misses.add(expected[1] + ": " + found);
            }
        }
        return new Score(pages, publishers, days, headlines, misses);
    }

    private static List<String[]> expectations(List<String> sets) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageFactsAccuracy.class.getResourceAsStream(EXPECTED))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(fields -> sets.contains(fields[0]))
                    .toList();
        }
    }

    private static ArticleMetadata read(String set, String page) throws IOException {
        Path file = set.equals("gold")
                ? SHARED.resolve("gold").resolve("dev").resolve(page + ".html")
                : BodyBenchmark.FOLDER.resolve("html").resolve(page + ".html.gz");
        ReadingOptions options = ReadingSetup.standard().withLanguages(LanguageDetector.ENGLISH);
        ReadOutcome outcome =
                new HtmlArticleReader(options).read(Document.of(file, ReadingLimits.DEFAULT), ArticleMetadata.UNKNOWN);
        return outcome.match(
                read -> read.article().metadata(),
                skipped -> ArticleMetadata.UNKNOWN,
                malformed -> ArticleMetadata.UNKNOWN);
    }

    private static String hash(String headline) {
        String letters = headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
        return IriMinter.sha256(letters).substring(0, 16);
    }
}
