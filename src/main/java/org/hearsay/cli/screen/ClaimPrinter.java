package org.hearsay.cli.screen;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;

/** Prints a claim and, below it, who tells it: outlet, date, status, source, and the sentence with its words marked. */
public final class ClaimPrinter {

    private ClaimPrinter() {}

    /** Prints the claim with all its reports. */
    public static void print(Screen screen, FoundClaim claim, List<FoundReport> reports) {
        screen.line(screen.strong(title(claim)));
        reports.forEach(report -> print(screen, report));
    }

    /** {@return the claim in one line: type, participants, what is said} */
    public static String title(FoundClaim claim) {
        StringBuilder title = new StringBuilder(claim.type()).append(": ");
        title.append(claim.agent().isEmpty() ? "(nobody named)" : TerminalText.line(claim.agent()));
        if (!claim.target().isEmpty()) {
            title.append(" → ").append(TerminalText.line(claim.target()));
        }
        if (!claim.content().isEmpty()) {
            title.append(": ").append(TerminalText.line(claim.content()));
        }
        return title.toString();
    }

    private static void print(Screen screen, FoundReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.outlet().isEmpty() ? "outlet unknown" : TerminalText.line(report.outlet()));
        addKnown(parts, "", report.published());
        parts.add(screen.status(report.status()));
        addKnown(parts, "on the word of ", String.join(", who relies on ", report.sources()));
        addKnown(parts, "effective ", report.effectiveDate());
        screen.line("  " + String.join(" · ", parts));
        screen.line("    “" + screen.marked(report.quote(), report.cue()) + "” "
                + screen.faint("(" + TerminalText.line(report.document()) + ")"));
    }

    private static void addKnown(List<String> parts, String before, String value) {
        if (!value.isEmpty()) {
            parts.add(before + TerminalText.line(value));
        }
    }
}
