package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.article.MalformedArticleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    @Test
    void readsUtf8WithAndWithoutAMark() throws IOException {
        assertThat(text("café".getBytes(StandardCharsets.UTF_8))).isEqualTo("café");
        assertThat(text("\uFEFFcafé".getBytes(StandardCharsets.UTF_8))).isEqualTo("café");
    }

    @Test
    void readsUtf16AndUtf32ByTheirMarks() throws IOException {
        for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            assertThat(text("\uFEFFcafé".getBytes(Charset.forName(charset)))).isEqualTo("café");
        }
    }

    @Test
    void tellsTheByteThatIsNoUtf8() {
        assertThatThrownBy(() -> text("caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("story.txt, byte 3")
                .hasMessageContaining("0xE9");
    }

    @Test
    void tellsTheByteThatIsNul() {
        assertThatThrownBy(() -> text(new byte[] {'a', 'b', 0, 'c'})).hasMessageContaining("byte 2: a NUL byte");
    }

    @Test
    void refusesATextThatEndsWithinACharacter() {
        assertThatThrownBy(() -> text(new byte[] {'a', (byte) 0xE2, (byte) 0x80}))
                .hasMessageContaining("byte 1");
    }

    @ParameterizedTest
    @CsvSource({
        "story.txt, story",
        "a.b.html, a.b",
        "page.html.gz, page",
        "noextension, noextension",
        ".txt, .txt",
        "x/y/story.md, story"
    })
    void namesADocumentAfterItsFile(String file, String identifier) {
        assertThat(Document.identifierOf(Path.of(file))).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, .._.._etc_passwd", "C:\\temp\\x, C:_temp_x", "'..', unnamed", "' ', unnamed"})
    void leavesNoPathInAnIdentifier(String given, String identifier) {
        assertThat(Document.of("feed", given, new byte[] {'a'}).identifier()).isEqualTo(identifier);
    }

    private static String text(byte[] bytes) throws IOException {
        return Document.of("story.txt", "story", bytes).text();
    }
}
