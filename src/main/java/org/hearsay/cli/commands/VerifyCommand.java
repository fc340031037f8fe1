package org.hearsay.cli.commands;

import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Findings;
import org.hearsay.cli.screen.Screen;
import picocli.CommandLine.Command;

/** {@code hearsay verify}: holds every quote against the text it was taken from. */
@Command(
        name = "verify",
        description = "Hold every quote and its position against the stored text, and every text against its hash.",
        footer = "  hearsay verify --store news")
public final class VerifyCommand extends GraphCommand {

    @Override
    int run(NewsGraph graph, Screen screen) {
        return Findings.print(screen, graph.verify(), "every quote stands where its report says", "mismatch");
    }
}
