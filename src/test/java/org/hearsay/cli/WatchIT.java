package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.hearsay.NewsGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} as a process of its own, with a feed that grows and fails. */
class WatchIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    private HttpServer server;
    private volatile int stories = 1;
    private volatile boolean failing;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void survivesErrorsStopsOnSigtermAndGoesOnWhereItWas() throws IOException, InterruptedException {
        Process first = watch("first.txt");
        await("first.txt", "added  ", 1);
        failing = true;
        await("first.txt", "status 503", 1);
        stories = 2;
        failing = false;
        await("first.txt", "added  ", 2);
        first.destroy();
        assertThat(first.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("store").resolve("visits.tsv")))
                .contains("\"stories-2\"");

        stories = 3;
        Process second = watch("second.txt");
        await("second.txt", "added  ", 1);
        second.destroy();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("second.txt"))).doesNotContain("rejected");
        try (NewsGraph graph = NewsGraph.open(folder.resolve("store"))) {
            assertThat(graph.stats()).containsEntry("articles", 3L);
            assertThat(graph.verify()).isEmpty();
        }
    }

    private Process watch(String output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hearsay.cli.Main",
                        "watch",
                        "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                                + server.getAddress().getPort() + "/feed",
                        "--every",
                        "1s",
                        "--delay",
                        "0s",
                        "--allow-private",
                        "--store",
                        folder.resolve("store").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(output).toFile())
                .start();
    }

    private void await(String output, String words, int times) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String printed = "";
        while (System.nanoTime() < end && printed.split(words, -1).length <= times) {
            TimeUnit.MILLISECONDS.sleep(200);
            printed = Files.readString(folder.resolve(output));
        }
        assertThat(printed.split(words, -1)).as(printed).hasSizeGreaterThan(times);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/feed") || failing) {
            exchange.sendResponseHeaders(
                    failing && !exchange.getRequestURI().getPath().startsWith("/robots") ? 503 : 404, -1);
            exchange.close();
            return;
        }
        String tag = "\"stories-" + stories + '"';
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Marsh Courier</title>");
            for (int i = 1; i <= stories; i++) {
                feed.append("<item><title>Story ")
                        .append(i)
                        .append("</title><link>https://courier.example/")
                        .append(i);
                feed.append("</link><description>Marsh Bank sued Gull Air on Friday over ")
                        .append(i);
                feed.append(" crates of salt, a court in Marsh said.</description></item>");
            }
            byte[] bytes = feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
