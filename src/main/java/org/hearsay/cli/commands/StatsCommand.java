package org.hearsay.cli.commands;

import java.util.Locale;
import java.util.Map;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** {@code hearsay stats}: counts what the graph holds. */
@Command(name = "stats", description = "Count what the graph holds.", footer = "  hearsay stats --store news")
public final class StatsCommand extends GraphCommand {

    @Override
    int run(NewsGraph graph, Screen screen) {
        Map<String, Long> counts = graph.stats();
        int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
        counts.forEach((name, count) ->
                screen.line(String.format(Locale.ROOT, "%-" + Math.max(1, width) + "s  %,d", name, count)));
        return ExitCode.OK;
    }
}
