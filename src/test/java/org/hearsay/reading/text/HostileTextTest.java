package org.hearsay.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.hearsay.article.ArticleMetadata;
import org.junit.jupiter.api.Test;

class HostileTextTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String[] PIECES = {
        "By ",
        "A. ",
        "share ",
        "tweet",
        "| ",
        "/ ",
        " - ",
        " — ",
        "comments",
        "(",
        "12",
        "may 3, 2026",
        "© 2026 ",
        "read also: ",
        "photo: ",
        "more ",
        "in ",
        "the ",
        "news ",
        "you ",
        "subscribe ",
        "to our newsletter",
        "\n",
        "\n\n",
        "  ",
        "Aaaa ",
        "AAA",
        "a",
        "é",
        "“",
        "”",
        ". ",
        "! ",
        "? ",
        ": ",
        "> ",
        "• ",
        "- ",
        "http://x.y/",
        "@x",
        "Getty Images",
        "all rights reserved",
        "skip to ",
        "\t",
        "\u202E",
        "\uD83D",
        "(Fjord Wire) - ",
        "OSLO, May 3 (FW) - ",
        " and ",
        ", ",
        " of "
    };

    @Test
    void takesAnyMixOfLinesAndKeepsNoLoneSurrogate() {
        Random random = new Random(20_260_704);
        for (int page = 0; page < 2_000; page++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(80); i >= 0; i--) {
                String piece = PIECES[random.nextInt(PIECES.length)];
                text.append(piece.repeat(random.nextInt(20) == 0 ? random.nextInt(400) : 1));
            }
            String body = assertTimeoutPreemptively(
                    BOUND,
                    () -> PastedPage.of(text.toString(), ArticleMetadata.UNKNOWN)
                            .body(),
                    text.toString());
            assertThat(body.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
    }

    @Test
    void takesALineOfMillionsOfWordsAndMillionsOfLines() {
        assertTimeoutPreemptively(BOUND, () -> PastedPage.of("word ".repeat(1_000_000), ArticleMetadata.UNKNOWN));
        assertTimeoutPreemptively(BOUND, () -> PastedPage.of("Menu\n".repeat(1_000_000), ArticleMetadata.UNKNOWN));
    }
}
