package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.junit.jupiter.api.Test;

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
    void aForeignTextIsSkipped() {
        assertThat(finished(LONG, text -> "deu")).isInstanceOf(ReadOutcome.Skipped.class);
        assertThat(finished("Die Fähre verließ den Hafen.", text -> "deu")).isInstanceOf(ReadOutcome.Skipped.class);
        assertThat(judged).containsExactly(500, 1_000, 28);
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
