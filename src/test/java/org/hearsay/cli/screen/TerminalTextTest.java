package org.hearsay.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void showsEscapeSequencesInsteadOfSendingThem() {
        assertThat(TerminalText.line("The \u001b[31mferry\u001b[0m sank\u0007"))
                .isEqualTo("The \u241b[31mferry\u241b[0m sank\u2407");
    }

    @Test
    void replacesControlsOfTheSecondBlockAndDelete() {
        assertThat(TerminalText.line("a\u009b2Jb\u007fc\u0085d")).isEqualTo("a\ufffd2Jb\ufffdc\ufffdd");
    }

    @Test
    void replacesMarksThatTurnTheDirectionOfALine() {
        assertThat(TerminalText.line("paid \u202e001\u202c euros \u2066x\u2069"))
                .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
    }

    @Test
    void putsALineEndOnOneLineAndKeepsItInLines() {
        assertThat(TerminalText.line("a\nb\tc\rd")).isEqualTo("a b c d");
        assertThat(TerminalText.lines("a\nb\tc")).isEqualTo("a\nb\tc");
        assertThat(TerminalText.lines("a\rb")).isEqualTo("a\u240db");
    }

    @Test
    void leavesOrdinaryTextOfAllLanguagesAlone() {
        String text = "Ærø – “ferry” 渡船 \uD83D\uDEA2 naïve";
        assertThat(TerminalText.line(text)).isEqualTo(text);
    }
}
