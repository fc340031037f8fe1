package org.hearsay.cli.commands;

import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Findings;
import org.hearsay.cli.screen.Screen;
import picocli.CommandLine.Command;

/** {@code hearsay check}: holds the graph against its shapes. */
@Command(
        name = "check",
        description = "Hold every article's graph against the SHACL shapes.",
        footer = "  hearsay check --store news")
public final class CheckCommand extends GraphCommand {

    @Override
    int run(NewsGraph graph, Screen screen) {
        return Findings.print(screen, graph.check(), "the graph fits its shapes", "violation");
    }
}
