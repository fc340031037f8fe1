package org.hearsay.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.reading.Outcomes;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressReaderIT {
    private static final String PAGE =
            "<title>Port closed</title><p>The port of Marsh closed on Monday, its harbour master said.</p>";
    private static final WebOptions WEB =
            WebOptions.DEFAULT.withAllowPrivate(true).withDelay(Duration.ZERO).withTimeout(Duration.ofSeconds(2));

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int robotsStatus = 200;
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        base = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().getPath());
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void readsAPageAndSaysWhoItIs() {
        ReadOutcome.Read read = (ReadOutcome.Read) sole(reader(), "/news/a.html");
        assertThat(read.article().body()).startsWith("Port closed\n\nThe port of Marsh");
        assertThat(read.article().metadata().url()).isEqualTo(base + "/news/a.html");
        assertThat(read.article().identifier()).isEqualTo("127.0.0.1_news_a");
        assertThat(requests).containsExactly("/robots.txt", "/news/a.html");
    }

    @Test
    void unpacksAndFollowsRedirectsAndReadsFeeds() {
        assertThat(tell("/packed")).startsWith("read: ");
        assertThat(tell("/moved")).startsWith("read: ");
        assertThat(tell("/feed")).startsWith("read: ");
        assertThat(tell("/image")).contains("no kind of document that is read: image/png");
    }

    @Test
    void fetchesWhatAFeedOnlySummarises() {
        FullTexts texts = new FullTexts(reader());
        List<ReadOutcome> outcomes =
                reader().read(base + "/summaries").flatMap(texts::complete).toList();
        assertThat(outcomes).hasSize(2);
        assertThat(((ReadOutcome.Read) outcomes.get(0)).article().body()).contains("its harbour master said");
        assertThat(((ReadOutcome.Read) outcomes.get(1)).notes()).anyMatch(n -> n.contains("status 404"));
        assertThat(reader().read(base + "/sitemap").flatMap(texts::complete).map(Outcomes::tell))
                .containsExactly("read: 127.0.0.1_news_b");
    }

    @Test
    void asksForANewerVersionOnly() {
        AddressReader reader = reader();
        AddressReader.Reading first = reader.revisit(base + "/etag", Visit.FIRST);
        assertThat(first.visit().etag()).isEqualTo("\"v1\"");
        AddressReader.Reading second = reader.revisit(base + "/etag", first.visit());
        assertThat(second.outcomes()).singleElement().isInstanceOf(ReadOutcome.Skipped.class);
        assertThat(second.visit()).isEqualTo(first.visit());
    }

    @Test
    void fillsGapsOfAFetchedPageWithWhatItsFeedTells() {
        ReadOutcome.Read read = (ReadOutcome.Read) reader().read(base + "/summaries")
                .flatMap(new FullTexts(reader())::complete)
                .findFirst()
                .orElseThrow();
        assertThat(read.article().metadata().datePublished().value()).isEqualTo("2026-07-04");
        assertThat(read.article().metadata().url()).isEqualTo(base + "/news/a.html");
    }

    @Test
    void fillsGapsOfAFetchedPageWithWhatItsSitemapTellsAndNoMore() {
        List<ReadOutcome> outcomes = reader().read(base + "/news-sitemap")
                .flatMap(new FullTexts(reader())::complete)
                .toList();
        assertThat(outcomes)
                .extracting(outcome -> ((ReadOutcome.Read) outcome).article().metadata())
                .extracting(ArticleMetadata::headline, told -> told.publisher().name(), told -> told.datePublished()
                        .value())
                .containsExactly(
                        tuple("Port closed", "Dune Herald", "2026-07-04"),
                        tuple("Tides rise", "Marsh Courier", "2026-07-02"));
    }

    @Test
    void aFeedThatListsItselfStaysWhatItIs() {
        List<ReadOutcome> outcomes = reader().read(base + "/cycle")
                .flatMap(new FullTexts(reader())::complete)
                .toList();
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.source()).isEqualTo(base + "/cycle, entry 1");
            assertThat(read.notes()).contains("its address leads to a feed");
        });
    }

    @Test
    void readsNothingTwiceThatHasNotChanged() {
        Visits visits = new Visits();
        AddressReader first = new AddressReader(ReadingOptions.DEFAULT, WEB, visits);
        assertThat(Outcomes.tell(sole(first, "/etag"))).startsWith("read: ");
        assertThat(Outcomes.tell(sole(first, "/dated"))).startsWith("read: ");
        AddressReader later = new AddressReader(ReadingOptions.DEFAULT, WEB, visits);
        assertThat(AddressReader.isNotModified(sole(later, "/etag"))).isTrue();
        assertThat(AddressReader.isNotModified(sole(later, "/dated"))).isTrue();
        assertThat(Outcomes.tell(sole(later, "/news/a.html"))).startsWith("read: ");
        ReadOutcome summary = later.read(base + "/summary-of-etag")
                .flatMap(new FullTexts(later)::complete)
                .findFirst()
                .orElseThrow();
        assertThat(AddressReader.isNotModified(summary))
                .as("a summary must not replace the article that was read before")
                .isTrue();
    }

    @Test
    void readsTheCharsetThatTheServerTells() {
        ReadOutcome.Read read = (ReadOutcome.Read) sole(reader(), "/latin2");
        assertThat(read.article().body()).contains("Žofín");
        assertThat(tell("/deflated")).startsWith("read: ");
    }

    @Test
    void goesOnAfterServersThatHangUp() {
        assertThat(tell("/hangs-up")).contains("malformed: ").contains("no answer");
        assertThat(tell("/cut-off")).contains("malformed: ");
        assertThat(tell("/news/a.html")).startsWith("read: ");
        server.stop(0);
        assertThat(tell("/news/a.html")).contains("no answer");
    }

    @Test
    void asksNobodyWhoseRobotsCannotBeHad() {
        assertThat(Outcomes.tell(sole(reader(), "/news/a.html"))).startsWith("read: ");
        robotsStatus = 503;
        assertThat(tell("/news/a.html")).contains("status 503");
        robotsStatus = 404;
        assertThat(tell("/news/a.html")).startsWith("read: ");
    }

    @Test
    void respectsRobots() {
        assertThat(tell("/secret/a")).contains("robots.txt asks not to visit");
        assertThat(requests).containsExactly("/robots.txt");
    }

    @Test
    void refusesPrivateAddressesUnlessAllowed() {
        AddressReader careful = new AddressReader(ReadingOptions.DEFAULT, WebOptions.DEFAULT);
        assertThat(Outcomes.tell(sole(careful, "/news/a.html"))).contains("a private address");
        assertThat(careful.read("http://[::1]/").map(Outcomes::tell))
                .singleElement()
                .asString()
                .contains("a private address");
        assertThat(requests).isEmpty();
    }

    @Test
    void endsOnWhatIsBrokenEndlessOrSlow() {
        assertThat(tell("/loop")).contains("more than 5 redirects");
        assertThat(tell("/nowhere")).contains("malformed");
        assertThat(tell("/file")).contains("not an address of a web page");
        assertThat(tell("/missing")).contains("status 404");
        assertThat(tell("/bomb")).contains("larger than the limit");
        assertThat(tell("/big")).contains("larger than the limit");
        assertThat(tell("/garbled")).contains("broken compression");
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tell("/slow")))
                .contains("no answer within 2000 ms");
        assertThat(reader().read("ftp://x/").map(Outcomes::tell))
                .singleElement()
                .asString()
                .contains("not an address of a web page");
        assertThat(reader().read("http://user:pw@127.0.0.1/").map(Outcomes::tell))
                .singleElement()
                .asString()
                .contains("not an address");
    }

    @Test
    void waitsBetweenRequestsToOneHost() {
        AddressReader reader = new AddressReader(ReadingOptions.DEFAULT, WEB.withDelay(Duration.ofMillis(300)));
        long start = System.nanoTime();
        sole(reader, "/news/a.html");
        sole(reader, "/news/b.html");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(590));
    }

    private AddressReader reader() {
        return new AddressReader(ReadingOptions.DEFAULT.withLimits(new ReadingLimits(100_000, 64)), WEB);
    }

    private String tell(String path) {
        return Outcomes.tell(sole(reader(), path));
    }

    private ReadOutcome sole(AddressReader reader, String path) {
        List<ReadOutcome> outcomes = reader.read(base + path).toList();
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static String sitemapEntry(String address) {
        return "<url><loc>" + address + "</loc><n:news><n:publication><n:name>Dune Herald</n:name></n:publication>"
                + "<n:publication_date>2026-07-04</n:publication_date><n:title>A title of the sitemap</n:title></n:news></url>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/robots.txt" ->
                send(
                        exchange,
                        robotsStatus,
                        "text/plain",
                        "User-agent: hearsay\nDisallow: /secret/\n".getBytes(StandardCharsets.UTF_8));
            case "/packed" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", gzip(PAGE.getBytes(StandardCharsets.UTF_8)));
            }
            case "/bomb" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", gzip(new byte[20_000_000]));
            }
            case "/garbled" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
            }
            case "/big" -> send(exchange, 200, "text/html", new byte[3_000_000]);
            case "/moved" -> redirect(exchange, "/news/a.html");
            case "/loop" -> redirect(exchange, "/loop");
            case "/nowhere" -> redirect(exchange, ":::");
            case "/file" -> redirect(exchange, "file:///etc/passwd");
            case "/missing" -> send(exchange, 404, "text/html", new byte[0]);
            case "/image" -> send(exchange, 200, "image/png", new byte[] {1});
            case "/feed" ->
                send(
                        exchange,
                        200,
                        "application/rss+xml",
                        ("<rss version='2.0'><channel><title>t</title><item><title>Port closed</title><description>"
                                        + "The port of Marsh closed on Monday.</description></item></channel></rss>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/summaries" ->
                send(
                        exchange,
                        200,
                        "application/rss+xml",
                        ("<rss version='2.0'><channel><title>t</title>"
                                        + "<item><title>Port closed</title><link>" + own(exchange)
                                        + "/news/a.html</link><description>Short.</description><pubDate>Sat, 04 Jul 2026 09:00:00 GMT</pubDate></item>"
                                        + "<item><title>Gone</title><link>" + own(exchange)
                                        + "/missing</link><description>The port is gone.</description></item>"
                                        + "</channel></rss>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/sitemap" ->
                send(
                        exchange,
                        200,
                        "text/xml",
                        ("<urlset><url><loc>" + own(exchange) + "/news/b.html</loc></url></urlset>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/cycle" ->
                send(
                        exchange,
                        200,
                        "application/rss+xml",
                        ("<rss version='2.0'><channel><title>t</title><item><title>Port closed</title><link>"
                                        + own(exchange)
                                        + "/cycle</link><description>Short.</description></item></channel></rss>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/news-sitemap" ->
                send(
                        exchange,
                        200,
                        "text/xml",
                        ("<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>"
                                        + sitemapEntry(own(exchange) + "/news/a.html")
                                        + sitemapEntry(own(exchange) + "/told") + "</urlset>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/told" ->
                send(
                        exchange,
                        200,
                        "text/html",
                        ("<html><head><meta property='og:title' content='Tides rise'><meta property='og:site_name' content='Marsh Courier'>"
                                        + "<meta property='article:published_time' content='2026-07-02'></head><body><h1>Tides rise</h1>"
                                        + "<p>The tides at the port of Marsh rise, its harbour master said on Thursday.</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/etag" -> {
                boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().add("ETag", "\"v1\"");
                send(
                        exchange,
                        known ? 304 : 200,
                        "text/html",
                        known ? new byte[0] : PAGE.getBytes(StandardCharsets.UTF_8));
            }
            case "/dated" -> {
                String day = "Sat, 04 Jul 2026 09:00:00 GMT";
                boolean known = day.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
                exchange.getResponseHeaders().add("Last-Modified", day);
                send(
                        exchange,
                        known ? 304 : 200,
                        "text/html",
                        known ? new byte[0] : PAGE.getBytes(StandardCharsets.UTF_8));
            }
            case "/summary-of-etag" ->
                send(
                        exchange,
                        200,
                        "application/rss+xml",
                        ("<rss version='2.0'><channel><title>t</title><item><title>Port closed</title><link>"
                                        + own(exchange)
                                        + "/etag</link><description>Short.</description></item></channel></rss>")
                                .getBytes(StandardCharsets.UTF_8));
            case "/latin2" ->
                send(
                        exchange,
                        200,
                        "text/html; charset=iso-8859-2",
                        PAGE.replace("Monday", "Monday in Žofín").getBytes(Charset.forName("iso-8859-2")));
            case "/deflated" -> {
                exchange.getResponseHeaders().add("Content-Encoding", "deflate");
                send(exchange, 200, "text/html", deflated(PAGE.getBytes(StandardCharsets.UTF_8)));
            }
            case "/hangs-up" -> exchange.close();
            case "/cut-off" -> {
                exchange.sendResponseHeaders(200, 10_000);
                exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
                exchange.close();
            }
            case "/slow" -> drip(exchange);
            default -> send(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String own(HttpExchange exchange) {
        return "http://" + exchange.getRequestHeaders().getFirst("Host");
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try {
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        send(exchange, 302, "text/html", new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
