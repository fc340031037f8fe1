package org.hearsay.cli.screen;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns; long cells are cut. */
public final class Table {

    private static final int MAX_WIDTH = 60;

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    /** A table without rows. */
    public Table(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.widths = columns.stream().mapToInt(Table::width).toArray();
    }

    /** Adds a row, one cell for each column. */
    public void add(List<String> cells) {
        List<String> row = cells.stream().map(Table::cut).toList();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(row.get(i)));
        }
        rows.add(row);
    }

    /** Prints the head, a rule and the rows. */
    public void print(Screen screen) {
        screen.line(screen.strong(aligned(columns)));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("─".repeat(width));
        }
        screen.line(screen.faint(aligned(rule)));
        rows.forEach(row -> screen.line(aligned(row)));
    }

    private String aligned(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell) {
        String line = TerminalText.line(cell);
        return width(line) <= MAX_WIDTH ? line : line.substring(0, line.offsetByCodePoints(0, MAX_WIDTH - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
