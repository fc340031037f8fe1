package org.hearsay.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;

class HtmlArticleReaderTest {
    private static final String FIRST =
            "Dock workers in the port of Marsh walked out on Monday, the union said, after talks about pay had failed.";
    private static final String SECOND =
            "The harbour master, Ada Roe, said that four ships were waiting outside the port.";
    private static final String LINKED_DATA =
            """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
             {"@type": ["NewsArticle"], "headline": "Dock workers walk out &amp; wait", "datePublished": "2026-07-04T09:00:00+02:00",
              "publisher": {"name": "Marsh Courier"}, "author": [{"name": "Ben Poe"}], "mainEntityOfPage": "https://courier.example/a#x"}]}</script>""";

    @Test
    void takesTheArticleOutOfItsPage() throws IOException {
        Article article = read(
                """
                <html lang="en"><head><title>Dock workers walk out | Marsh Courier</title>%s</head><body>
                <div id="cookie-banner"><p>We use cookies to keep this site running, and so do our many partners.</p></div>
                <nav><a href="/">Home</a> <a href="/tides">Tides</a></nav>
                <article><h1>Dock workers walk out &amp; wait</h1><p class="byline">By Ben Poe</p>
                <figure><img src="a.jpg"><figcaption>Cranes in the port of Marsh, on Monday, as ever.</figcaption></figure>
                <div class="body"><p>%s</p><div class="ad">ADVERTISEMENT</div>
                <blockquote><p>“We will be back,” said Cy Loe, who speaks for the union.</p></blockquote>
                <h2>What happens next</h2><ul><li>Talks on Tuesday</li><li>A vote on Friday</li></ul>
                <p>%s</p></div></article>
                <aside><h3>Most read</h3><ol><li><a href="/b">A walk along the sea wall</a></li></ol></aside>
                <section id="comments"><p>gull77: the pay there is a joke, and it has been for many years now.</p></section>
                <footer>© 2026 Marsh Courier</footer></body></html>"""
                        .formatted(LINKED_DATA, FIRST, SECOND));
        assertThat(article.body())
                .isEqualTo(
                        """
                Dock workers walk out & wait

                %s

                “We will be back,” said Cy Loe, who speaks for the union.

                What happens next

                Talks on Tuesday
                A vote on Friday

                %s"""
                                .formatted(FIRST, SECOND));
        ArticleMetadata known = article.metadata();
        assertThat(known.headline()).isEqualTo("Dock workers walk out & wait");
        assertThat(known.publisher()).isEqualTo(Outlet.named("Marsh Courier"));
        assertThat(known.datePublished().value()).isEqualTo("2026-07-04");
        assertThat(known.authors()).containsExactly("Ben Poe");
        assertThat(known.url()).isEqualTo("https://courier.example/a");
        assertThat(known.inLanguage()).isEqualTo("en");
    }

    @Test
    void picksMembersOutOfBrokenLinkedData() throws IOException {
        ArticleMetadata known =
                read("""
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Port closed", "datePublished": "2026-07-04"
                 "publisher": {"@type": "Organization", "name": "Marsh Courier"</script><p>%s</p>"""
                                .formatted(FIRST))
                        .metadata();
        assertThat(known.headline()).isEqualTo("Port closed");
        assertThat(known.datePublished().value()).isEqualTo("2026-07-04");
        assertThat(known.publisher()).isEqualTo(Outlet.named("Marsh Courier"));
    }

    @Test
    void readsMicrodataAndOpenGraphAndTheAddress() throws IOException {
        ArticleMetadata known =
                read("""
                <meta property="og:site_name" content="Marsh Courier"><meta property="og:url" content="https://courier.example/2026/7/4/port/">
                <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Port closed</h1>
                <span itemprop="author">By Ben Poe</span><p>%s</p></div>"""
                                .formatted(FIRST))
                        .metadata();
        assertThat(known.headline()).isEqualTo("Port closed");
        assertThat(known.authors()).containsExactly("Ben Poe");
        assertThat(known.publisher()).isEqualTo(Outlet.named("Marsh Courier"));
        assertThat(known.datePublished().value()).isEqualTo("2026-07-04");
    }

    @Test
    void findsTheDayInABylineNearTheHeadingOrInTheAddress() throws IOException {
        assertThat(read("<h1>Port closed</h1><p>By Ben Poe</p><p>4 July 2026</p><p>%s</p>".formatted(FIRST))
                        .metadata()
                        .datePublished()
                        .value())
                .isEqualTo("2026-07-04");
        assertThat(read("<link rel=canonical href=\"https://courier.example/2026/jul/04/port/\"><p>%s</p>"
                                .formatted(FIRST))
                        .metadata()
                        .datePublished()
                        .value())
                .isEqualTo("2026-07-04");
    }

    @Test
    void takesTheDayThatReadersSeeWhereMachinesAreToldUtc() throws IOException {
        String utc = "<meta property=\"article:published_time\" content=\"2026-07-04T01:30:00Z\">";
        assertThat(dayOf(utc + "<h1>Port closed</h1><p>Posted Jul 3, 9:30 PM</p>"))
                .isEqualTo("2026-07-03");
        assertThat(dayOf(utc + "<h1>Port closed</h1><p>By Ben Poe</p>")).isEqualTo("2026-07-04");
        assertThat(dayOf(utc + "<h1>Port closed</h1><p>Posted July 4</p><p>Port open on July 3</p>"))
                .isEqualTo("2026-07-04");
        assertThat(dayOf(utc + "<h1>Port closed</h1><p>Updated July 5, 2026</p>"))
                .isEqualTo("2026-07-04");
        assertThat(dayOf("<link rel=canonical href=\"https://courier.example/2026/07/03/port/\">" + utc))
                .isEqualTo("2026-07-03");
        assertThat(dayOf(utc.replace("T01", "T15") + "<h1>Port closed</h1><p>Posted Jul 3, 9:30 PM</p>"))
                .as("nowhere is it still the third at that hour")
                .isEqualTo("2026-07-04");
    }

    @Test
    void findsTheDayInAnyShortLineOrTagThatIsNoUpdate() throws IOException {
        assertThat(dayOf("<h1>Port closed</h1><div>Marsh Press Agency July 4, 2026, 9:02 AM</div>"))
                .isEqualTo("2026-07-04");
        assertThat(dayOf("<meta name=\"mc-post-date\" content=\"2026/07/04\">")).isEqualTo("2026-07-04");
        assertThat(dayOf("<link rel=canonical href=\"https://courier.example/2026/07/04/port/\"><h1>Port closed</h1>"
                        + "<p>The port, in a photo of Aug. 31, 2024. (Ben Poe)</p>"))
                .isEqualTo("2026-07-04");
        assertThat(dayOf("<meta name=\"post-modified-date\" content=\"2026/07/04\">"))
                .isEmpty();
    }

    @Test
    void namesTheSiteWhereLinkedDataNamesAnAgencyOrTheOwner() throws IOException {
        String site =
                "<meta property=\"og:site_name\" content=\"%s\"><link rel=canonical href=\"https://www.dune-herald.example/a\">";
        String agency =
                "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"publisher\": \"Marsh Press Agency\"}</script>";
        assertThat(outletOf(agency + site.formatted("Dune Herald"))).isEqualTo("Dune Herald");
        assertThat(outletOf(agency + site.formatted("Home"))).isEqualTo("Marsh Press Agency");
        assertThat(outletOf(agency + site.formatted("The Gull") + "<title>Port of Marsh closed - The Gull</title>"))
                .isEqualTo("The Gull");
        assertThat(outletOf("<title>The Gull: Port of Marsh closed</title><h1>Port of Marsh closed</h1>"))
                .isEqualTo("The Gull");
        assertThat(outletOf(site.formatted("Dune Herald | Tides and ships"))).isEqualTo("Dune Herald");
        assertThat(outletOf("<footer><p>© 2026 Marsh Courier. All rights reserved.</p></footer>"))
                .isEqualTo("Marsh Courier");
    }

    @Test
    void takesTheHeadlineWithoutTheNameOfTheSite() throws IOException {
        assertThat(headlineOf("<title>Port of Marsh closed by the union | MarshCourier</title>"
                        + "<meta property=\"og:site_name\" content=\"The Marsh Courier\">"))
                .isEqualTo("Port of Marsh closed by the union");
        assertThat(headlineOf(
                        "<title>Port of Marsh closed by the union - Marsh Courier</title><h1>Tides and ships</h1>"))
                .isEqualTo("Port of Marsh closed by the union");
        assertThat(headlineOf(LINKED_DATA + "<h1>Dock workers walk out & wait for an offer</h1>"))
                .as("machines are told a part of it")
                .isEqualTo("Dock workers walk out & wait for an offer");
        assertThat(headlineOf(LINKED_DATA
                        + "<meta property=\"og:title\" content=\"The port at rest\"><h1>The port at rest</h1>"))
                .as("two places against one, and readers see it")
                .isEqualTo("The port at rest");
        assertThat(headlineOf(LINKED_DATA + "<h1>The port at rest</h1>")).isEqualTo("Dock workers walk out & wait");
        assertThat(headlineOf("<title>Marsh: union closes the port - Marsh Courier</title><h1>The port is closed</h1>"))
                .isEqualTo("The port is closed");
    }

    @Test
    void notesWhereAPageContradictsItself() {
        ReadOutcome.Read read = outcome(
                """
                %s<meta property="article:published_time" content="2026-07-06"><meta property="og:site_name" content="Dune Herald">
                <p>%s</p>"""
                        .formatted(LINKED_DATA, FIRST)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.notes())
                .containsExactly(
                        "published 2026-07-04, but 2026-07-06 by its OpenGraph",
                        "publisher \"Marsh Courier\", but \"Dune Herald\" by its OpenGraph");
    }

    @Test
    void readsWhatIsUtf8AsUtf8AndTheRestAsDeclared() {
        String page = "<meta charset=\"%s\"><p>“Café” " + FIRST + "</p>";
        assertThat(bodyOf(page.formatted("windows-1252").getBytes(StandardCharsets.UTF_8)))
                .startsWith("“Café”");
        Charset windows = Charset.forName("windows-1252");
        for (String wrong : List.of("utf-8", "utf-16", "no-such", "")) {
            assertThat(bodyOf(page.formatted(wrong).getBytes(windows)))
                    .as(wrong)
                    .startsWith("“Café”");
        }
        assertThat(bodyOf(page.formatted("utf-16").getBytes(StandardCharsets.UTF_16)))
                .startsWith("“Café”");
        byte[] damaged = page.formatted("utf-8").getBytes(StandardCharsets.UTF_8);
        damaged[damaged.length - 10] = (byte) 0xFF;
        assertThat(bodyOf(damaged)).as("one broken byte of many good ones").startsWith("“Café”");
        assertThat(bodyOf("<meta charset=\"iso-8859-1\"><p>Café %s</p>"
                        .formatted(FIRST)
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("Café");
    }

    @Test
    void believesTheServerBeforeThePage() throws IOException {
        byte[] page =
                ("<meta charset=\"windows-1252\"><p>Žofín. " + FIRST + "</p>").getBytes(Charset.forName("iso-8859-2"));
        Document document = Document.of("a", "a", page).inCharset("ISO-8859-2");
        ReadOutcome outcome = new HtmlArticleReader(ReadingOptions.DEFAULT).read(document, ArticleMetadata.UNKNOWN);
        assertThat(((ReadOutcome.Read) outcome).article().body()).startsWith("Žofín.");
    }

    @Test
    void leavesOutCardsOfOtherStories() throws IOException {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            cards.append("<div class=\"c\"><h3><a href=\"/" + i + "\">Story " + i
                    + "</a></h3><p>The sea wall of Marsh, which is old, gets story " + i
                    + " of its own today.</p></div>");
        }
        String body = read("<div><h1>Port closed</h1><p>%s</p><p>%s</p></div><div>%s</div>"
                        .formatted(FIRST, SECOND, cards))
                .body();
        assertThat(body).doesNotContain("sea wall").contains(SECOND);
    }

    private static Article read(String page) throws IOException {
        return outcome(page.getBytes(StandardCharsets.UTF_8)).article();
    }

    private static String bodyOf(byte[] page) {
        return outcome(page).article().body();
    }

    private static ReadOutcome.Read outcome(byte[] page) {
        try {
            return (ReadOutcome.Read) new HtmlArticleReader(ReadingOptions.DEFAULT)
                    .read(Document.of("page.html", "page", page), ArticleMetadata.UNKNOWN);
        } catch (IOException e) {
            throw new AssertionError(List.of(e).toString(), e);
        }
    }

    private static String dayOf(String page) throws IOException {
        return read(page + "<p>" + FIRST + "</p>").metadata().datePublished().value();
    }

    private static String outletOf(String page) throws IOException {
        return read(page + "<p>" + FIRST + "</p>").metadata().publisher().name();
    }

    private static String headlineOf(String page) throws IOException {
        return read(page + "<p>" + FIRST + "</p>").metadata().headline();
    }
}
