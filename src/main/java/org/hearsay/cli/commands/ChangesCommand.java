package org.hearsay.cli.commands;

import java.util.List;
import java.util.Map;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.ChangePrinter;
import org.hearsay.cli.screen.Screen;
import org.hearsay.query.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay changes}: what outlets tell no longer, tell differently, or added after an article appeared. */
@Command(
        name = "changes",
        description = {
            "Show what changed in articles after they were first read: claims that an outlet withdrew, tells with another "
                    + "status, or added.",
            "A claim is withdrawn if no current article of its outlet tells it any more; it is dropped if another one does."
        },
        footer = {"  hearsay changes --store news", "  hearsay changes Alibaba --withdrawn --store news"})
public final class ChangesCommand extends GraphCommand {

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "A name, or words of it; by default all.")
    private List<String> words = List.of();

    @Option(names = "--withdrawn", description = "Show only claims that were withdrawn.")
    private boolean onlyWithdrawn;

    @Override
    int run(NewsGraph graph, Screen screen) {
        Map<String, String> values = words.isEmpty() ? Map.of() : Map.of("name", String.join(" ", words));
        List<Row> rows = graph.query("changes", values).rows().stream()
                .filter(row -> !onlyWithdrawn || row.get("change").equals("withdrawn"))
                .toList();
        new ChangePrinter(screen).print(rows);
        screen.remark(rows.size() == 1 ? "1 change" : rows.size() + " changes");
        return ExitCode.OK;
    }
}
