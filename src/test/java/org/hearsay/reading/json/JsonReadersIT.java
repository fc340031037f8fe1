package org.hearsay.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Outlet;
import org.hearsay.reading.Outcomes;
import org.hearsay.reading.input.FieldMapping;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReadersIT {
    private static final String BODY = "The port of Marsh closed on Monday, its harbour master said.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsAnArticleOfSchemaOrg() throws IOException {
        Article article = Outcomes.articles(read(
                        "a.json",
                        """
                {"@type": "NewsArticle", "headline": "Port closed", "articleBody": "<p>%s</p><p>Ships wait &amp; see.</p>",
                 "publisher": {"name": "Marsh Courier"}, "datePublished": "2026-07-04", "url": "https://courier.example/a"}"""
                                .formatted(BODY)))
                .get(0);
        assertThat(article.identifier()).isEqualTo("a");
        assertThat(article.body()).isEqualTo("Port closed\n\n" + BODY + "\n\nShips wait & see.");
        assertThat(article.metadata().publisher()).isEqualTo(Outlet.named("Marsh Courier"));
    }

    /** Found by {@link org.hearsay.reading.fuzz.ReadersFuzzTest}: a packed line end can stand for millions of lines. */
    @Test
    void givesUpOnAFileOfBrokenLines() throws IOException {
        List<ReadOutcome> outcomes = read("a.jsonl", "x\n".repeat(50_000));
        assertThat(outcomes).hasSize(1_000);
        assertThat(Outcomes.tell(outcomes.get(999))).contains("1000 broken lines in a row");
    }

    @Test
    void readsEachObjectOfAnArray() throws IOException {
        List<ReadOutcome> outcomes = read(
                "a.json",
                "[{\"articleBody\": \"" + BODY + "\"}, {\"headline\": \"x\"}, 7, {\"articleBody\": \"" + BODY
                        + "\", \"identifier\": \"../up\"}]");
        assertThat(outcomes.stream().map(Outcomes::tell))
                .containsExactly(
                        "read: a-1", "skipped: object 2: no article: the object has no articleBody", "read: .._up");
    }

    @Test
    void readsMembersOfOtherNamesThroughAMapping() throws IOException {
        ReadingOptions options = ReadingOptions.DEFAULT.withFields(
                FieldMapping.parse("title=headline,meta.site=publisher,body=articleBody,when=datePublished"));
        Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"title\": \"Port closed\", \"meta\": {\"site\": \"Dune Herald\"}, \"body\": \"" + BODY
                        + "\", \"when\": \"4 July 2026\"}\n");
        Article article = Outcomes.articles(Outcomes.of(folder.resolve("a.jsonl"), options))
                .get(0);
        assertThat(article.metadata().headline()).isEqualTo("Port closed");
        assertThat(article.metadata().publisher()).isEqualTo(Outlet.named("Dune Herald"));
        assertThat(article.metadata().datePublished().value()).isEqualTo("2026-07-04");
    }

    @Test
    void refusesAMappingToAnUnknownName() {
        assertThatThrownBy(() -> FieldMapping.parse("title=headlin")).hasMessageContaining("headlin");
        assertThatThrownBy(() -> FieldMapping.parse("title")).hasMessageContaining("title=headline");
    }

    @Test
    void readsAJsonFeed() throws IOException {
        Article article = Outcomes.articles(read(
                        "f.json",
                        """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Marsh Courier", "language": "en", "items": [
                 {"id": "17", "title": "Port closed", "content_html": "<p>%s</p>", "date_published": "2026-07-04T09:00:00Z",
                  "url": "https://courier.example/a", "authors": [{"name": "Ada Roe"}]}]}"""
                                .formatted(BODY)))
                .get(0);
        assertThat(article.identifier()).isEqualTo("17");
        assertThat(article.metadata().publisher().name()).isEqualTo("Marsh Courier");
        assertThat(article.metadata().authors()).containsExactly("Ada Roe");
        assertThat(article.body()).isEqualTo("Port closed\n\n" + BODY);
    }

    @Test
    void goesOnAfterALineThatIsBroken() throws IOException {
        String good = "{\"articleBody\": \"" + BODY + "\"}\n";
        Files.write(
                folder.resolve("a.ndjson"),
                (good + "{\"articleBody\": \n\n[1]\n" + "{\"articleBody\": \"" + "x".repeat(3_000) + "\"}\n" + good)
                        .getBytes(StandardCharsets.UTF_8));
        ReadingOptions options = ReadingOptions.DEFAULT.withLimits(new ReadingLimits(2_000, 64));
        List<String> told = Outcomes.of(folder.resolve("a.ndjson"), options).stream()
                .map(Outcomes::tell)
                .toList();
        assertThat(told).hasSize(5);
        assertThat(told.get(0)).isEqualTo("read: a-1");
        assertThat(told.get(1)).startsWith("malformed: line 2, column ").contains("malformed JSON");
        assertThat(told.get(2)).isEqualTo("skipped: line 4: holds no JSON object");
        assertThat(told.get(3)).isEqualTo("malformed: line 5: longer than the limit of 2000 bytes");
        assertThat(told.get(4)).isEqualTo("read: a-6");
    }

    @Test
    void replacesLoneSurrogatesAndRefusesEndlessNesting() throws IOException {
        Article article = Outcomes.articles(read("a.json", "{\"articleBody\": \"" + BODY + " \\ud83d\"}"))
                .get(0);
        assertThat(article.body()).endsWith("\uFFFD");
        assertThat(Outcomes.tell(read("b.json", "[".repeat(100_000)).get(0)))
                .startsWith("malformed: ")
                .contains("depth");
    }

    private List<ReadOutcome> read(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
        return Outcomes.of(folder.resolve(name), ReadingOptions.DEFAULT);
    }
}
