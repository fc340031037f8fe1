package org.hearsay.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePageTest {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final int MANY = 100_000;
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class=\"ad\">",
        "</div>",
        "<h2><a href=x>",
        "</a></h2>",
        "<article>",
        "</article>",
        "<table><tr><td>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[[{",
        "</script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<meta property=\"og:title\" content=\"",
        "\">",
        "&#xD800;",
        "&amp",
        "\u0000",
        "\u202E",
        "Some words, and a sentence. ",
        "<time datetime=\"",
        "<svg><math><p>",
        "<template>",
        "<frameset>",
        "<select><option>",
        "<a>",
        "<b>",
        "<form>",
        "<li>"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<table><tr><td>",
                "<ul><li>",
                "<a><p>",
                "<blockquote>",
                "<h2><a href=x>t</a></h2>",
                "<p>a, b.",
                "<!--",
                "<article>"
            })
    void endsOnPagesThatNestWithoutEnd(String piece) {
        assertTimeoutPreemptively(BOUND, () -> read(piece.repeat(MANY) + "The port, it said, is closed."));
    }

    @Test
    void endsOnOneVeryLongLine() {
        assertTimeoutPreemptively(BOUND, () -> read("<p>" + "word ".repeat(900_000)));
    }

    @Test
    void keepsTextThatLiesTooDeep() {
        String page = "<div>".repeat(3_000) + "<p>The port of Marsh, the harbour master said, is closed.</p>";
        assertThat(assertTimeoutPreemptively(BOUND, () -> read(page)))
                .isInstanceOfSatisfying(
                        ReadOutcome.Read.class,
                        read -> assertThat(read.article().body()).contains("is closed."));
    }

    @Test
    void refusesOtherFormatsUnderTheNameOfAPage() {
        assertThatThrownBy(() -> read("%PDF-1.7 ...")).hasMessageContaining("a binary file, not a web page");
    }

    @Test
    void takesAnyMixOfTags() {
        Random random = new Random(20_260_704);
        for (int page = 0; page < 300; page++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertTimeoutPreemptively(BOUND, () -> read(html.toString()), html.toString());
        }
    }

    private static ReadOutcome read(String page) throws IOException {
        Document document = Document.of("page.html", "page", page.getBytes(StandardCharsets.UTF_8));
        return new HtmlArticleReader(ReadingOptions.DEFAULT).read(document, ArticleMetadata.UNKNOWN);
    }
}
