package org.hearsay.cli.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.ClaimPrinter;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.Row;

/**
 * Shows what was read from the sample articles: the events that several outlets tell, in full; the others in a line
 * each.
 */
public final class SampleSummary {

    /** What is said and what simply is so: counted here, and listed by {@code trace}. */
    private static final Set<String> BACKGROUND = Set.of("Say", "develops", "partOf", "worksFor", "locatedIn");

    private static final Comparator<FoundClaim> ORDER =
            Comparator.comparingInt(FoundClaim::reports).reversed().thenComparing(ClaimPrinter::title);

    private final NewsGraph graph;
    private final Screen screen;

    /** A summary of that graph, for that screen. */
    public SampleSummary(NewsGraph graph, Screen screen) {
        this.graph = graph;
        this.screen = screen;
    }

    /** Prints the claims, then what became of the articles. */
    public void print(RunSummary run) {
        List<FoundClaim> events = new ArrayList<>();
        List<FoundClaim> background = new ArrayList<>();
        for (FoundClaim claim : claims()) {
            (BACKGROUND.contains(claim.type()) ? background : events).add(claim);
        }
        events.sort(ORDER);
        long shared = events.stream().filter(claim -> claim.reports() > 1).count();
        screen.line(screen.strong("Told more than once"));
        events.stream().limit(shared).forEach(this::inFull);
        screen.gap();
        screen.line(screen.strong("Told once"));
        events.stream().skip(shared).forEach(this::inFull);
        screen.gap();
        screen.line(
                screen.faint("and " + background.size() + " statements and relations: who said what, who makes what"));
        screen.gap();
        screen.line(screen.strong("What became of the articles"));
        run.print(screen);
    }

    private void inFull(FoundClaim claim) {
        screen.gap();
        ClaimPrinter.print(screen, claim, graph.reportsOf(claim.iri()));
    }

    private Collection<FoundClaim> claims() {
        Map<String, FoundClaim> byIri = new TreeMap<>();
        for (Row entity : graph.query("entities").rows()) {
            String name = entity.get("label").split(" \\| ", 2)[0];
            graph.claimsAbout(name).forEach(claim -> byIri.put(claim.iri(), claim));
        }
        return byIri.values();
    }
}
