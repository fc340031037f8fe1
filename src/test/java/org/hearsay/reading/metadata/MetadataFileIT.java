package org.hearsay.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataFileIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesTheTermsOfSchemaOrg() throws IOException {
        ArticleMetadata known = beside(
                """
                {"headline": "Port reopens", "url": "https://dune.example/a", "datePublished": "2026-07-05T08:00:00Z",
                 "publisher": {"name": "Dune Herald", "url": "https://dune.example/"},
                 "author": [{"name": "Ada Roe"}, "Ben Poe"], "inLanguage": "en", "wordCount": 12}""");
        assertThat(known.headline()).isEqualTo("Port reopens");
        assertThat(known.publisher()).isEqualTo(new Outlet("Dune Herald", "https://dune.example/"));
        assertThat(known.datePublished().value()).isEqualTo("2026-07-05");
        assertThat(known.authors()).containsExactly("Ada Roe", "Ben Poe");
    }

    @Test
    void takesAPublisherByNameAlone() throws IOException {
        assertThat(beside("{\"publisher\": \"Dune Herald\", \"author\": \"Ada Roe\"}")
                        .publisher())
                .isEqualTo(Outlet.named("Dune Herald"));
    }

    @Test
    void knowsNothingWithoutAFile() throws IOException {
        assertThat(reader().beside(folder.resolve("other.txt"))).isEqualTo(ArticleMetadata.UNKNOWN);
    }

    @Test
    void tellsLineAndColumnOfMalformedJson() {
        assertThatThrownBy(() -> beside("{\"headline\": \"x\",\n \"url\" \"y\"}"))
                .hasMessageContaining("story.meta.json, line 2, column")
                .hasMessageContaining("malformed JSON");
    }

    @Test
    void refusesWhatIsNoMetadata() {
        assertThatThrownBy(() -> beside("[1]")).hasMessageContaining("must be a JSON object");
        assertThatThrownBy(() -> beside("{\"headline\": 7}"))
                .hasMessageContaining("\"headline\": must be text, not number");
        assertThatThrownBy(() -> beside("{\"datePublished\": \"yesterday\"}"))
                .hasMessageContaining("not a date: \"yesterday\"");
        assertThatThrownBy(() -> beside("{} {}")).hasMessageContaining("malformed JSON");
        assertThatThrownBy(() -> beside("[".repeat(100_000))).hasMessageContaining("malformed JSON");
    }

    private ArticleMetadata beside(String json) throws IOException {
        Files.writeString(folder.resolve("story.meta.json"), json);
        return reader().beside(folder.resolve("story.txt"));
    }

    private static MetadataFile reader() {
        return new MetadataFile(ReadingLimits.DEFAULT);
    }
}
