package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.article.OutletDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedArticleTest {
    private static final String LONG = "The ferry left the port. ".repeat(100).strip();

    private final List<Integer> judged = new ArrayList<>();

    @Test
    void whatLooksEnglishAtAGlanceIsJudgedOnce() {
        assertThat(finished(LONG, text -> "eng")).isInstanceOf(ReadOutcome.Read.class);
        assertThat(judged).containsExactly(500);
    }

    @Test
    void whatLooksForeignAtAGlanceIsJudgedByMore() {
        assertThat(finished(LONG, text -> text.length() > 500 ? "eng" : "deu")).isInstanceOf(ReadOutcome.Read.class);
        assertThat(judged).containsExactly(500, 1_000);
    }

    @Test
    void aTextThatIsTooLongToBeAnalysedIsRefused() {
        assertThat(finished(LONG.repeat(101), text -> "eng"))
                .isInstanceOfSatisfying(ReadOutcome.Malformed.class, malformed -> assertThat(malformed.cause())
                        .hasMessageContaining("longer than the limit of 250000"));
    }

    @Test
    void aForeignTextIsSkipped() {
        assertThat(finished(LONG, text -> "deu")).isInstanceOf(ReadOutcome.Skipped.class);
        assertThat(finished("Die Fähre verließ den Hafen.", text -> "deu")).isInstanceOf(ReadOutcome.Skipped.class);
        assertThat(judged).containsExactly(500, 1_000, 28);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example.co.uk/a, The Marsh Courier",
        "https://www.example.co.uk/a, The Marsh Courier",
        "https://alice.github.io/a, alice.github.io",
        "https://blog.bob.github.io/a, bob.github.io",
        "https://m.duneherald.com/a, duneherald.com",
        "https://github.io/a, a host of many",
        "http://127.0.0.1:8000/a, ''",
        "'', ''"
    })
    void theOutletIsToldByTheSiteWhereNothingElseTells(String url, String outlet) {
        OutletDirectory list = new OutletDirectory(
                Map.of(
                        "example.co.uk", Outlet.named("The Marsh Courier"),
                        "github.io", Outlet.named("a host of many"),
                        "co.uk", Outlet.named("a suffix")),
                Map.of());
        ArticleMetadata found = new ArticleMetadata("", url, Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), "");
        ReadingOptions options = ReadingOptions.DEFAULT.withOutlets(list);
        ReadOutcome outcome = FinishedArticle.of("here", "a", LONG, found, List.of(), options);
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(
                        read.article().metadata().publisher().name())
                .isEqualTo(outlet));
    }

    private ReadOutcome finished(String text, LanguageDetector languages) {
        LanguageDetector noting = start -> {
            judged.add(start.length());
            return languages.languageOf(start);
        };
        return FinishedArticle.of(
                "here", "a", text, ArticleMetadata.UNKNOWN, List.of(), ReadingOptions.DEFAULT.withLanguages(noting));
    }
}
