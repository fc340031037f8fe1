package org.hearsay.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class TableTest {

    private final StringWriter printed = new StringWriter();
    private final Screen screen =
            new Screen(new PrintWriter(printed, true), new PrintWriter(new StringWriter()), Ansi.OFF, false);

    @Test
    void alignsColumnsByTheirWidestCell() {
        Table table = new Table(List.of("outlet", "n"));
        table.add(List.of("Harbour Post", "1"));
        table.add(List.of("Wire", "22"));
        table.print(screen);
        assertThat(printed.toString().lines())
                .containsExactly("outlet        n", "────────────  ──", "Harbour Post  1", "Wire          22");
    }

    @Test
    void cutsLongCellsBetweenCharacters() {
        Table table = new Table(List.of("quote"));
        table.add(List.of("\uD83D\uDEA2".repeat(80)));
        table.print(screen);
        assertThat(printed.toString().lines().toList().get(2)).isEqualTo("\uD83D\uDEA2".repeat(59) + "…");
    }

    @Test
    void makesCellsHarmless() {
        Table table = new Table(List.of("quote"));
        table.add(List.of("two\nlines \u001b[2J"));
        table.print(screen);
        assertThat(printed.toString()).contains("two lines \u241b[2J").doesNotContain("\u001b");
    }
}
