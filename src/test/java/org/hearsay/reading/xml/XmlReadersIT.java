package org.hearsay.reading.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.Outcomes;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReadersIT {
    private static final String BODY = "The port of Marsh closed on Monday, its harbour master said.";
    private static final String RSS =
            """
            <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Old//DTD" "http://localhost:1/rss.dtd">
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Marsh Courier</title><link>https://courier.example/</link><description>d</description>
            <item><title>Port closed &amp;amp; quiet</title><link>https://courier.example/a</link><guid>https://courier.example/?p=1</guid>
             <pubDate>Sat, 04 Jul 2026 09:00:00 GMT</pubDate><dc:creator>Ada Roe</dc:creator><description>Short.</description>
             <content:encoded><![CDATA[<p>%s</p><script>x</script><p>Ships wait.</p><p>Share   Tweet   Email</p>]]></content:encoded></item>
            <item><title>Tides</title><description>&lt;p&gt;%s&lt;/p&gt;</description></item></channel></rss>"""
                    .formatted(BODY, BODY);
    private static final String NITF =
            """
            <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf xml:lang="en"><head><title>t</title><docdata><doc-id id-string="fw-17" regsrc="FW"/><date.issue norm="20260704T090000Z"/></docdata>
            <pubdata name="Fjord Wire"/></head><body><body.head><hedline><hl1>Port closed</hl1></hedline><byline>By <person>Ada Roe</person></byline>
            <dateline><location>MARSH</location>, July 4 -</dateline></body.head><body.content><block><p>%s</p>
            <media><media-caption>Cranes in the port.</media-caption></media><hl2>Quiet</hl2><p>Ships wait.</p></block></body.content></body></nitf>"""
                    .formatted(BODY);

    @TempDir
    private Path folder = Path.of("");

    /** Found by {@link org.hearsay.reading.fuzz.ReadersFuzzTest}. */
    @Test
    void refusesAControlCharacterInADocumentType() throws IOException {
        assertThat(read("feed.rss", "<!DOCTYPE a [<!ENTITY \u0000 \"b\">]><rss></rss>"))
                .singleElement()
                .isInstanceOf(ReadOutcome.Malformed.class);
        assertThat(read("feed.rss", "<!DOCTYPE a [<!ENTITY b \"\u0000\">]><rss></rss>"))
                .singleElement()
                .isInstanceOf(ReadOutcome.Malformed.class);
    }

    @Test
    void readsAFeedWithFullTextsAndSummaries() throws IOException {
        List<ReadOutcome> outcomes = read("feed.rss", RSS);
        List<Article> articles = Outcomes.articles(outcomes);
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).body()).isEqualTo("Port closed & quiet\n\n" + BODY + "\n\nShips wait.");
        assertThat(articles.get(0).metadata().publisher())
                .isEqualTo(new Outlet("Marsh Courier", "https://courier.example/"));
        assertThat(articles.get(0).metadata().datePublished().value()).isEqualTo("2026-07-04");
        assertThat(articles.get(0).metadata().authors()).containsExactly("Ada Roe");
        assertThat(articles.get(0).identifier()).doesNotContain("/");
        assertThat(articles.get(1).identifier()).isEqualTo("feed-2");
        assertThat(((ReadOutcome.Read) outcomes.get(1)).notes())
                .containsExactly("the feed has only a summary of this article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "9999999999", "Sat, 04 Jul 20260 09:00:00 GMT"})
    void aDateThatNoArticleCanHaveIsNone(String date) throws IOException {
        String feed = RSS.replaceFirst("<pubDate>.*</pubDate>", "<pubDate>" + date + "</pubDate>");
        assertThat(Outcomes.articles(read("feed.rss", feed)).get(0).metadata().datePublished())
                .isEqualTo(EdtfDate.UNKNOWN);
    }

    @Test
    void readsAtom() throws IOException {
        Article article = Outcomes.articles(read(
                        "a.xml",
                        """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Dune Herald</title><id>urn:x</id><updated>2026-07-05T00:00:00Z</updated>
                <entry><id>urn:e:1</id><title type="html">Port &lt;b&gt;closed&lt;/b&gt;</title><link href="https://dune.example/a"/>
                <published>2026-07-04T10:00:00Z</published><updated>2026-07-05T00:00:00Z</updated><author><name>Ben Poe</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry></feed>"""
                                .formatted(BODY)))
                .get(0);
        assertThat(article.body()).isEqualTo("Port closed\n\n" + BODY);
        assertThat(article.metadata().datePublished().value()).isEqualTo("2026-07-04");
        assertThat(article.metadata().url()).isEqualTo("https://dune.example/a");
    }

    @Test
    void readsNitf() throws IOException {
        Article article = Outcomes.articles(read("a.nitf", NITF)).get(0);
        assertThat(article.identifier()).isEqualTo("fw-17");
        assertThat(article.body()).isEqualTo("Port closed\n\nMARSH, July 4 -\n\n" + BODY + "\n\nQuiet\n\nShips wait.");
        assertThat(article.metadata().publisher()).isEqualTo(Outlet.named("Fjord Wire"));
        assertThat(article.metadata().datePublished().value()).isEqualTo("2026-07-04");
        assertThat(article.metadata().authors()).containsExactly("Ada Roe");
    }

    @Test
    void readsANewsMlMessage() throws IOException {
        Article article = Outcomes.articles(read(
                        "m.xml",
                        """
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="tag:fw,2026:1" xml:lang="en">
                <itemMeta><provider literal="fw"><name>Fjord Wire</name></provider><versionCreated>2026-07-04T09:00:00+02:00</versionCreated></itemMeta>
                <contentMeta><headline>Port closed</headline><by>By Ada Roe</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>%s</p><figure><figcaption>c</figcaption></figure></body></html>
                </inlineXML></contentSet></newsItem><newsItem guid="p"><contentMeta><headline>Picture</headline></contentMeta></newsItem></itemSet></newsMessage>"""
                                .formatted(BODY)))
                .get(0);
        assertThat(article.body()).isEqualTo("Port closed\n\n" + BODY);
        assertThat(article.metadata().publisher()).isEqualTo(Outlet.named("Fjord Wire"));
        assertThat(article.identifier()).isEqualTo("tag:fw,2026:1");
    }

    @Test
    void listsTheAddressesOfASitemap() throws IOException {
        assertThat(
                        read(
                                        "s.xml",
                                        "<urlset><url><lastmod>x</lastmod><loc> https://dune.example/a </loc></url></urlset>")
                                .stream()
                                .map(Outcomes::tell))
                .containsExactly("skipped: https://dune.example/a: a sitemap has no texts, only addresses");
    }

    @Test
    void takesDownWhatASitemapForNewsTells() throws IOException {
        List<ReadOutcome> outcomes = read(
                "s.xml",
                """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
                 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
                <url><loc>https://dune.example/a</loc><image:image><image:loc>https://dune.example/a.png</image:loc><image:title>Cranes</image:title></image:image>
                <news:news><news:publication><news:name>Dune Herald</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2026-07-04T10:00:00+02:00</news:publication_date><news:title>Port closed</news:title></news:news></url>
                <url><loc>https://dune.example/b</loc></url></urlset>""");
        assertThat(outcomes)
                .extracting(outcome -> ((ReadOutcome.Skipped) outcome).told())
                .containsExactly(
                        new ArticleMetadata(
                                "Port closed",
                                "https://dune.example/a",
                                Outlet.named("Dune Herald"),
                                new EdtfDate("2026-07-04"),
                                List.of(),
                                "en"),
                        new ArticleMetadata(
                                "", "https://dune.example/b", Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss version='2.0'><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><nitf>&c;</nitf>",
                "<rss><channel>",
                "<rss version='2.0'></rss>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'/>",
                "<?xml version='1.0' encoding='US-ASCII'?><rss version='2.0'><channel><title>\u00E9</title></channel></rss>",
                "<rss/><rss/>",
                "",
                "<",
                "<rss version='2.0'><channel><item></channel></rss>",
                "<nitf><?Content-Length: 3?></nitf>",
                "<rss version='2.0'><?Content-Length: 3?></rss>",
                "<?xml version='1.0' encoding='x-none'?><rss/>"
            })
    void refusesWhatIsBrokenOrUnsafe(String xml) throws IOException {
        assertThat(Outcomes.tell(read("bad.xml", xml).get(0)))
                .startsWith("malformed: ")
                .doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='US-ASCII'?><nitf>\u00E9</nitf>",
                "<!DOCTYPE rss [<!ENTITY x 'y'",
                "<?xml version='1.0' encoding='UTF-8'?><rss>"
            })
    void printsNothingAboutBrokenXml(String xml) throws IOException {
        PrintStream standard = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            read("bad.xml", xml);
        } finally {
            System.setErr(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void refusesEndlessNestingAndTellsWhere() throws IOException {
        assertThat(Outcomes.tell(read("deep.xml", "<a>".repeat(100_000)).get(0)))
                .startsWith("malformed: line 1, column")
                .contains("nest deeper than 512");
    }

    @Test
    void skipsOtherKindsOfXml() throws IOException {
        assertThat(Outcomes.tell(read("a.xml", "<project/>").get(0))).contains("its root is <project>");
    }

    @Test
    void survivesCutAndScrambledDocuments() throws IOException {
        Random random = new Random(20_260_704);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? RSS : NITF);
            for (int k = random.nextInt(4); k > 0; k--) {
                text.deleteCharAt(random.nextInt(text.length()));
            }
            text.setLength(random.nextInt(10) == 0 ? random.nextInt(text.length()) : text.length());
            Files.writeString(folder.resolve("x.xml"), text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> Outcomes.of(folder.resolve("x.xml"), ReadingOptions.DEFAULT),
                    text.toString());
        }
    }

    private List<ReadOutcome> read(String name, String xml) throws IOException {
        Files.writeString(folder.resolve(name), xml);
        return Outcomes.of(folder.resolve(name), ReadingOptions.DEFAULT);
    }
}
