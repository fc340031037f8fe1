package org.hearsay.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ScreenTest {

    private final StringWriter printed = new StringWriter();

    @Test
    void marksTheWordsThatExpressAClaim() {
        assertThat(screen(Ansi.OFF, false).marked("Skarvik Line has suspended the app.", "suspended"))
                .isEqualTo("Skarvik Line has »suspended« the app.");
        assertThat(screen(Ansi.ON, true).marked("It sued.", "sued")).contains("\u001b[1m");
    }

    @Test
    void leavesASentenceWithoutThoseWordsUnmarked() {
        assertThat(screen(Ansi.OFF, false).marked("It sued.", "banned")).isEqualTo("It sued.");
    }

    @Test
    void styledTextStaysPlainWithoutStyles() {
        assertThat(screen(Ansi.OFF, false).status("alleged")).isEqualTo("alleged");
    }

    @Test
    void doesNotReadMarkupInTextFromArticles() {
        assertThat(screen(Ansi.ON, true).strong("@|red x|@")).contains("@|red x|@");
    }

    @Test
    void streamsBytesUnchangedIntoAPipe() throws IOException {
        String text = "Ærø \uD83D\uDEA2 \u001b[31m\n".repeat(3000);
        stream(screen(Ansi.OFF, false), text);
        assertThat(printed.toString()).isEqualTo(text);
    }

    @Test
    void streamsNoEscapeSequencesToATerminal() throws IOException {
        stream(screen(Ansi.OFF, true), "a\u001b[31mb\n");
        assertThat(printed.toString()).isEqualTo("a\u241b[31mb\n");
    }

    @Test
    void showsBrokenBytesAsReplacements() throws IOException {
        try (OutputStream out = screen(Ansi.OFF, false).stream()) {
            out.write(new byte[] {'a', (byte) 0xC3});
        }
        assertThat(printed.toString()).isEqualTo("a\ufffd");
    }

    @Test
    void drawsNoBarInAPipe() {
        try (Progress progress = screen(Ansi.OFF, false).progress(3)) {
            progress.begin("one.txt");
            progress.step();
        }
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void wipesTheBarAwayInTheEnd() {
        try (Progress progress = screen(Ansi.ON, true).progress(2)) {
            progress.begin("a\u001b.txt");
        }
        assertThat(printed.toString()).contains("0/2  a\u241b.txt").endsWith("\r\u001b[K");
    }

    private static void stream(Screen screen, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = screen.stream()) {
            for (int i = 0; i < bytes.length; i += 777) {
                out.write(bytes, i, Math.min(777, bytes.length - i));
            }
        }
    }

    private Screen screen(Ansi ansi, boolean terminal) {
        PrintWriter out = new PrintWriter(printed, true);
        return new Screen(out, out, ansi, terminal);
    }
}
