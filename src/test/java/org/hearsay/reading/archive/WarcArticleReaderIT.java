package org.hearsay.reading.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Article;
import org.hearsay.reading.Outcomes;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcArticleReaderIT {
    private static final String PAGE =
            "<title>Port closed</title><p>The port of Marsh closed on Monday, its harbour master said, for the %d. time.</p>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsThePagesOfAnArchiveAndPassesOverTheRest() throws IOException {
        Path file = folder.resolve("a.warc");
        Files.write(
                file,
                concat(
                        record("https://courier.example/1", 200, "text/html", PAGE.formatted(1)),
                        record("https://courier.example/robots.txt", 200, "text/plain", "no"),
                        record("https://courier.example/gone", 404, "text/html", PAGE.formatted(2)),
                        record("https://courier.example/3", 200, "text/html; charset=utf-8", PAGE.formatted(3))));
        List<Article> articles = Outcomes.articles(Outcomes.of(file, ReadingOptions.DEFAULT));
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).identifier()).isEqualTo("courier.example_1");
        assertThat(articles.get(1).metadata().url()).isEqualTo("https://courier.example/3");
        assertThat(articles.get(1).body()).contains("for the 3. time");
    }

    @Test
    void tellsWhereADamagedArchiveBreaksOff() throws IOException {
        byte[] whole = concat(
                record("https://courier.example/1", 200, "text/html", PAGE.formatted(1)),
                record("https://courier.example/2", 200, "text/html", PAGE.formatted(2)));
        Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, whole.length - 120));
        List<ReadOutcome> outcomes = Outcomes.of(folder.resolve("cut.warc"), ReadingOptions.DEFAULT);
        assertThat(Outcomes.tell(outcomes.get(0))).isEqualTo("read: courier.example_1");
        assertThat(Outcomes.tell(outcomes.get(outcomes.size() - 1))).startsWith("malformed: ");
        Files.writeString(folder.resolve("no.warc"), "not an archive at all");
        assertThat(Outcomes.tell(Outcomes.of(folder.resolve("no.warc"), ReadingOptions.DEFAULT)
                        .get(0)))
                .startsWith("malformed: ");
    }

    @Test
    void refusesAPageBeyondTheLimitAndGoesOn() throws IOException {
        Path file = folder.resolve("a.warc");
        Files.write(
                file,
                concat(
                        record("https://courier.example/1", 200, "text/html", "<p>" + "x ".repeat(2_000)),
                        record("https://courier.example/2", 200, "text/html", PAGE.formatted(2))));
        ReadingOptions options = ReadingOptions.DEFAULT.withLimits(new ReadingLimits(1_000, 64));
        assertThat(Outcomes.of(file, options).stream().map(Outcomes::tell))
                .containsExactly(
                        "malformed: https://courier.example/1: larger than the limit of 1000 bytes",
                        "read: courier.example_2");
    }

    @Test
    void readsTenThousandRecordsInAHeapOf256Megabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("big.warc.gz");
        String filler = "<!--" + "padding ".repeat(1_500) + "-->";
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 10_000; i++) {
                ByteArrayOutputStream member = new ByteArrayOutputStream();
                try (GZIPOutputStream zip = new GZIPOutputStream(member)) {
                    zip.write(record("https://courier.example/" + i, 200, "text/html", filler + PAGE.formatted(i)));
                }
                member.writeTo(out);
            }
        }
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountingProcess.class.getName(),
                        file.toString(),
                        "10000")
                .inheritIO()
                .start();
        assertThat(reading.waitFor()).isZero();
    }

    @Test
    void survivesScrambledArchives() throws IOException {
        Random random = new Random(20_260_704);
        byte[] whole = concat(
                record("https://courier.example/1", 200, "text/html", PAGE.formatted(1)),
                record("https://courier.example/2", 200, "text/html", PAGE.formatted(2)));
        for (int i = 0; i < 300; i++) {
            byte[] bytes = whole.clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("x.warc"), bytes);
            assertThat(Outcomes.of(folder.resolve("x.warc"), ReadingOptions.DEFAULT))
                    .hasSizeLessThan(5);
        }
    }

    private static byte[] record(String address, int status, String type, String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        byte[] http = concat(
                ("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII),
                body);
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2026-07-04T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length + "\r\n\r\n";
        return concat(head.getBytes(StandardCharsets.US_ASCII), http, "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
