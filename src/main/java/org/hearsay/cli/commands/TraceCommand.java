package org.hearsay.cli.commands;

import java.util.List;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.ClaimPrinter;
import org.hearsay.cli.screen.Screen;
import org.hearsay.query.FoundClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay trace}: all claims about something, each with everyone who tells it. */
@Command(
        name = "trace",
        description =
                "Show the claims about something, and for each of them who says so, when, on whose word, in which words.",
        footer = {"  hearsay trace Claude Code --store news", "  hearsay trace Alibaba --store news"})
public final class TraceCommand extends GraphCommand {

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "A name, or words of it.")
    private List<String> words = List.of();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Override
    double minConfidence() {
        return confidence.minimum();
    }

    @Override
    int run(NewsGraph graph, Screen screen) {
        String name = String.join(" ", words);
        List<FoundClaim> claims = graph.claimsAbout(name);
        for (FoundClaim claim : claims) {
            ClaimPrinter.print(screen, claim, graph.reportsOf(claim.iri()));
            screen.gap();
        }
        screen.remark(claims.isEmpty() ? "no claims about " + name : claims.size() + " claims about " + name);
        return ExitCode.OK;
    }
}
