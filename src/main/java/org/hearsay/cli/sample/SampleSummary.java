package org.hearsay.cli.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.ClaimPrinter;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;

/**
 * Shows what was read from the sample articles: events that several outlets tell in full, the others in a line each.
 */
public final class SampleSummary {

    /** What is said, and what simply is so: counted here, listed by {@code trace}. */
    private static final Set<String> BACKGROUND = Set.of("Say", "develops", "partOf", "worksFor", "locatedIn");

    private static final Comparator<ToldClaim> ORDER = Comparator.comparingInt(ToldClaim::outlets)
            .reversed()
            .thenComparing(told -> ClaimPrinter.title(told.claim()))
            .thenComparing(told -> told.claim().iri());

    private final NewsGraph graph;
    private final Screen screen;

    /** A summary of that graph, for that screen. */
    public SampleSummary(NewsGraph graph, Screen screen) {
        this.graph = graph;
        this.screen = screen;
    }

    /** Prints the claims, then what became of the articles. */
    public void print(RunSummary run) {
        List<FoundClaim> claims = graph.allClaims();
        List<ToldClaim> events = claims.stream()
                .filter(claim -> !BACKGROUND.contains(claim.type()))
                .map(claim -> new ToldClaim(claim, graph.reportsOf(claim.iri())))
                .sorted(ORDER)
                .toList();
        screen.line(screen.strong("Told by several outlets"));
        events.stream().filter(told -> told.outlets() > 1).forEach(this::inFull);
        screen.gap();
        screen.line(screen.strong("Told by one outlet"));
        screen.gap();
        events.stream().filter(told -> told.outlets() == 1).forEach(this::inOneLine);
        screen.gap();
        int background = claims.size() - events.size();
        screen.line(screen.faint("and " + background + " statements and relations: who said what, who makes what"));
        screen.gap();
        screen.line(screen.strong("What became of the articles"));
        run.print(screen);
    }

    private void inFull(ToldClaim told) {
        screen.gap();
        ClaimPrinter.print(screen, told.claim(), told.reports());
    }

    private void inOneLine(ToldClaim told) {
        FoundReport report = told.reports().get(0);
        String padding = " ".repeat(Math.max(1, 10 - report.status().length()));
        screen.line("  " + screen.status(report.status()) + padding + ClaimPrinter.title(told.claim()) + "  "
                + screen.faint("(" + ClaimPrinter.provenance(told.claim(), report) + ")"));
    }

    private record ToldClaim(FoundClaim claim, List<FoundReport> reports) {

        int outlets() {
            return reports.stream()
                    .map(FoundReport::outlet)
                    .collect(Collectors.toSet())
                    .size();
        }
    }
}
