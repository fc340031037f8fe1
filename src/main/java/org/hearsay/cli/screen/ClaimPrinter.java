package org.hearsay.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;

/** Prints a claim and, below it, who tells it: outlet, date, status, source, and the sentence with its words marked. */
public final class ClaimPrinter {

    /** The types whose content makes the claim what it is. */
    private static final Set<String> STATEMENTS = Set.of("Say", "Accuse", "Deny");

    private ClaimPrinter() {}

    /** Prints the claim with all its reports. */
    public static void print(Screen screen, FoundClaim claim, List<FoundReport> reports) {
        screen.line(screen.strong(title(claim)));
        reports.forEach(report -> print(screen, claim, report));
    }

    /** {@return the claim in one line: type, participants, what is said} */
    public static String title(FoundClaim claim) {
        StringBuilder title = new StringBuilder(claim.type()).append(": ");
        title.append(claim.agent().isEmpty() ? "(nobody named)" : TerminalText.line(claim.agent()));
        if (!claim.target().isEmpty()) {
            title.append(" → ").append(TerminalText.line(claim.target()));
        }
        if (STATEMENTS.contains(claim.type()) && !claim.content().isEmpty()) {
            title.append(": ").append(TerminalText.line(claim.content()));
        }
        return title.toString();
    }

    /** {@return who tells it, when, on whose word unless that is who acts} */
    public static String provenance(FoundClaim claim, FoundReport report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.outlet().isEmpty() ? "outlet unknown" : TerminalText.line(report.outlet()));
        addKnown(parts, "", report.published());
        if (!report.sources().equals(List.of(claim.agent()))) {
            addKnown(parts, "on the word of ", String.join(" and ", report.sources()));
        }
        addKnown(parts, "effective ", report.effectiveDate());
        return String.join(" · ", parts);
    }

    private static void print(Screen screen, FoundClaim claim, FoundReport report) {
        String padding = " ".repeat(Math.max(1, 10 - report.status().length()));
        screen.line("  " + screen.status(report.status()) + padding + provenance(claim, report));
        screen.line("            “" + screen.marked(report.quote(), report.cue()) + "” "
                + screen.faint("(" + TerminalText.line(report.document()) + ")"));
    }

    private static void addKnown(List<String> parts, String before, String value) {
        if (!value.isEmpty()) {
            parts.add(before + TerminalText.line(value));
        }
    }
}
