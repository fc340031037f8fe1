package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderIT {
    private static final String STORY =
            """
            Port of Marsh reopens after strike

            The port of Marsh reopened on Monday after a strike of nine days, its harbour master said.
            """;
    private static final ReadingOptions OPTIONS = ReadingOptions.DEFAULT;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAFolderInSortedOrderWithItsMetadata() throws IOException {
        write("b.txt", STORY);
        write("a.md", STORY);
        write("a.meta.json", "{\"publisher\": \"Dune Herald\", \"datePublished\": \"2026-07-05\"}");
        write("sub/c.html", "<title>Port of Marsh reopens after strike</title><p>" + STORY.repeat(3) + "</p>");
        List<ReadOutcome> outcomes = read(OPTIONS);
        assertThat(outcomes).allMatch(o -> o instanceof ReadOutcome.Read);
        assertThat(outcomes.stream().map(ArticleReaderIT::identifier)).containsExactly("a", "b", "c");
        ArticleMetadata known = ((ReadOutcome.Read) outcomes.get(0)).article().metadata();
        assertThat(known.publisher()).isEqualTo(Outlet.named("Dune Herald"));
        assertThat(known.datePublished()).isEqualTo(new EdtfDate("2026-07-05"));
        assertThat(known.headline()).isEqualTo("Port of Marsh reopens after strike");
    }

    @Test
    void fillsWhatIsMissingFromTheOptions() throws IOException {
        write("b.txt", STORY);
        ArticleMetadata missing =
                new ArticleMetadata("", "", Outlet.named("Marsh Courier"), new EdtfDate("2026-07-06"), List.of(), "");
        ArticleMetadata known = ((ReadOutcome.Read)
                        read(OPTIONS.withMissing(missing)).get(0))
                .article()
                .metadata();
        assertThat(known.publisher()).isEqualTo(Outlet.named("Marsh Courier"));
        assertThat(known.datePublished().value()).isEqualTo("2026-07-06");
    }

    @Test
    void tellsWhatIsWrongWithEachBadInputAndReadsTheRest() throws IOException {
        write("1-empty.txt", "");
        write("2-binary.txt", "ab\u0000c");
        Files.write(folder.resolve("3-latin.txt"), "caf\u00e9 est fini".getBytes(StandardCharsets.ISO_8859_1));
        write("4-huge.txt", "x".repeat(2_001));
        write("5-meta.txt", STORY);
        write("5-meta.meta.json", "{\"url\":");
        write("6-german.txt", "Der Hafen ist nach einem Streik von neun Tagen wieder offen.");
        write("7-image.jpg", "x");
        write("8-silent.txt", " \n --- \n");
        write("9-good.txt", STORY);
        ReadingOptions options = OPTIONS.withLimits(new ReadingLimits(2_000, 64))
                .withLanguages(text -> text.contains("Hafen") ? "deu" : "eng");
        List<String> told = read(options).stream().map(ArticleReaderIT::tell).toList();
        assertThat(told).hasSize(9);
        assertThat(told.get(0)).endsWith("1-empty.txt: empty file");
        assertThat(told.get(1)).contains("2-binary.txt, byte 2: a NUL byte");
        assertThat(told.get(2)).contains("3-latin.txt, byte 3: not UTF-8 text");
        assertThat(told.get(3)).contains("4-huge.txt, byte 2000: larger than the limit of 2000 bytes");
        assertThat(told.get(4)).contains("5-meta.meta.json, line 1, column").contains("malformed JSON");
        assertThat(told.get(5)).isEqualTo("skipped: not English: its language looks like \"deu\"");
        assertThat(told.get(6)).isEqualTo("skipped: not a kind of file that is read as an article");
        assertThat(told.get(7)).isEqualTo("skipped: no article text found");
        assertThat(told.get(8)).isEqualTo("read: 9-good");
    }

    @Test
    void survivesAFolderThatContainsItself() throws IOException {
        write("sub/a.txt", STORY);
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        List<String> told = read(OPTIONS).stream().map(ArticleReaderIT::tell).toList();
        assertThat(told).anyMatch(t -> t.contains("contains itself")).contains("read: a");
    }

    @Test
    void unpacksNoMoreThanTheLimit() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("bomb.html.gz")))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }
        assertThat(read(OPTIONS).stream().map(ArticleReaderIT::tell))
                .singleElement()
                .asString()
                .contains("larger than the limit of 5000000 bytes");
    }

    @Test
    void refusesATruncatedArchive() throws IOException {
        write("a.txt.gz", "not packed at all");
        assertThat(tell(read(OPTIONS).get(0))).contains("a.txt.gz: cannot be read: damaged compression");
    }

    @Test
    void namesAFileThatIsNotThere() {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(OPTIONS).read(folder.resolve("none.txt"))) {
            assertThat(outcomes.map(ArticleReaderIT::tell))
                    .singleElement()
                    .asString()
                    .endsWith("none.txt: cannot be read: no such file");
        }
    }

    private List<ReadOutcome> read(ReadingOptions options) {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(options).read(folder)) {
            return outcomes.toList();
        }
    }

    private static String identifier(ReadOutcome outcome) {
        return ((ReadOutcome.Read) outcome).article().identifier();
    }

    private static String tell(ReadOutcome outcome) {
        return outcome.match(
                read -> "read: " + read.article().identifier(),
                skipped -> "skipped: " + skipped.reason(),
                malformed -> "malformed: " + malformed.cause().getMessage());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
