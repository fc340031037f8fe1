package org.hearsay.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.junit.jupiter.api.Test;

class PastedPageTest {
    private static final String FIRST =
            "Dock workers in the port of Marsh walked out on Monday, the union said, after talks about pay had failed.";
    private static final String SECOND =
            "The harbour master, Ada Roe, said that four ships were waiting outside the port.";
    private static final String THIRD =
            "It is the second strike in the port this year, and the first since the new owners took over.";

    @Test
    void cutsAPastedPageDownToItsArticle() {
        PastedPage page = page(
                """
                Skip to content
                MARSH COURIER
                ships, tides and the people between
                News   Tides   Archive   Support us

                Dock workers in Marsh walk out over pay
                4 July 2026 / 3 min read / by ben poe

                Share   Tweet   Email

                %s

                [Image: the idle cranes of Marsh]

                %s

                >> READ ALSO: A walk along the sea wall

                %s

                Like what you read? Buy the Marsh Courier newsletter: $2 a month.

                2 responses
                gull77 says: about time, the pay there is a joke and has been for years.
                anon says: first
                """);
        assertThat(page.body())
                .isEqualTo(String.join("\n\n", "Dock workers in Marsh walk out over pay", FIRST, SECOND, THIRD));
        assertThat(page.told().headline()).isEqualTo("Dock workers in Marsh walk out over pay");
        assertThat(page.told().publisher()).isEqualTo(Outlet.named("Marsh Courier"));
        assertThat(page.told().datePublished()).isEqualTo(new EdtfDate("2026-07-04"));
        assertThat(page.told().authors()).containsExactly("ben poe");
    }

    @Test
    void keepsHeadingsAndListsAndPutsTheDatelineOnItsOwnLine() {
        PastedPage page = page(
                """
                Dock workers in Marsh walk out over pay

                KEY POINTS
                - Four ships are waiting
                - Talks failed on Sunday

                MARSH (Fjord Wire) - %s
                What happens next
                %s
                %s
                Source: Fjord Wire
                """);
        assertThat(page.body())
                .isEqualTo(
                        """
                Dock workers in Marsh walk out over pay

                KEY POINTS

                Four ships are waiting
                Talks failed on Sunday

                MARSH (Fjord Wire) -

                %s

                What happens next

                %s

                %s

                Source: Fjord Wire"""
                                .formatted(FIRST, SECOND, THIRD));
        assertThat(page.told().publisher()).isEqualTo(Outlet.named("Fjord Wire"));
    }

    @Test
    void readsATextWithoutHeadline() {
        PastedPage page = page("%s\n\n%s\n\n%s\n");
        assertThat(page.body()).startsWith("Dock workers in the port").endsWith("took over.");
        assertThat(page.told().headline()).isEmpty();
    }

    @Test
    void joinsLinesThatWereWrappedAtAFixedWidth() {
        PastedPage page = PastedPage.of(
                """
                Dock workers in the port of Marsh walked out on Monday,
                the union said, after talks about pay between the new
                owners and the workers had failed over the weekend and
                four ships were waiting.
                """,
                ArticleMetadata.UNKNOWN);
        assertThat(page.body()).contains("on Monday, the union said, after").doesNotContain("\n");
    }

    @Test
    void findsOutletBehindTheHeadline() {
        PastedPage page = page("Dock workers in Marsh walk out | News | Marsh Courier\n\n%s\n\n%s\n\n%s");
        assertThat(page.told().publisher()).isEqualTo(Outlet.named("Marsh Courier"));
        assertThat(page.body()).startsWith("Dock workers in Marsh walk out\n");
    }

    @Test
    void readsALivePage() {
        PastedPage page = page(
                """
                Marsh strike live: port closed, ships waiting

                The Marsh Courier live blog, Saturday 4 July 2026. Newest updates first.

                12:30 Talks again
                %s

                11:05 Ships waiting
                %s %s
                """);
        assertThat(page.body())
                .contains("12:30 Talks again")
                .contains("11:05 Ships waiting")
                .doesNotContain("Newest");
        assertThat(page.told().publisher()).isEqualTo(Outlet.named("The Marsh Courier"));
        assertThat(page.told().datePublished()).isEqualTo(new EdtfDate("2026-07-04"));
    }

    private static PastedPage page(String form) {
        return PastedPage.of(form.formatted(FIRST, SECOND, THIRD), ArticleMetadata.UNKNOWN);
    }
}
