package org.hearsay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hearsay.cli.screen.Screen;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ExplainTextTest {

    @Test
    void printsEveryStep() {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        ExplainText.print(new Screen(out, out, Ansi.OFF, false), ExampleReading.of());
        assertThat(printed.toString().lines().map(String::strip))
                .contains(
                        "outlet: Harbour Post",
                        "Organization  Skarvik Line",
                        "votes: in a list: 3.0",
                        "name: Skarvik → Skarvik Line",
                        "date: Friday → 2026-08-21",
                        "attribution: Wire · said · Skarvik … Friday",
                        "claim: Withdraw (agent: Skarvik Line, target: Quaypass, date: 2026-08-21)",
                        "reported, confidence 0.75, source Wire",
                        "rule: drop, verb: subject withdraws object");
    }

    @Test
    void drawsTheWordsBelowTheirHeads() {
        assertThat(DependencyTree.of(ExampleReading.of().annotated().sentences().get(0)))
                .extracting(line -> line.substring(0, 20).stripTrailing())
                .containsExactly(
                        "said", "  dropped", "    \uD83D\uDEA2", "    Skarvik", "    Quaypass", "    Friday", "  Wire");
    }
}
