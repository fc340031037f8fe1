package org.hearsay.cli.screen;

import java.util.List;
import java.util.Locale;
import org.hearsay.query.Row;

/** Prints rows of {@code queries/changes.rq}, article by article. For one use. */
public final class ChangePrinter {
    private final Screen screen;
    private String revision = "";

    /** Prints to that screen. */
    public ChangePrinter(Screen screen) {
        this.screen = screen;
    }

    /** Prints all changes; those of one revision stand together. */
    public void print(List<Row> rows) {
        for (Row row : rows) {
            String next = row.get("former");
            if (!next.equals(revision)) {
                revision = next;
                screen.line(title(row));
            }
            print(row);
        }
    }

    private static String title(Row row) {
        String outlet = row.get("outlet").isEmpty() ? "outlet unknown" : row.get("outlet");
        String day = row.get("published").isEmpty() ? "" : " · " + row.get("published");
        return TerminalText.line(outlet + day + " · " + row.get("document"));
    }

    private void print(Row row) {
        String change = String.format(Locale.ROOT, "%-11s", row.get("change"));
        boolean gone = change.startsWith("withdrawn");
        screen.line("  " + (gone ? screen.negative(change) : change) + TerminalText.line(claim(row)));
        screen.line("             " + screen.faint(statuses(row)) + " “" + TerminalText.line(row.get("quote")) + "”");
    }

    private static String claim(Row row) {
        String agent = row.get("agent").isEmpty() ? "(nobody named)" : row.get("agent");
        String target = row.get("target").isEmpty() ? "" : " → " + row.get("target");
        String content = row.get("content").isEmpty() ? "" : ": " + row.get("content");
        return row.get("type") + ": " + agent + target + content;
    }

    private static String statuses(Row row) {
        if (row.get("after").isEmpty()) {
            return "was " + row.get("before") + ":";
        }
        return row.get("before").isEmpty()
                ? row.get("after") + ":"
                : "was " + row.get("before") + ", now " + row.get("after") + ":";
    }
}
