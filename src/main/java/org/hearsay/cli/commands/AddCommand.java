package org.hearsay.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.NewsGraph;
import org.hearsay.cli.intake.Intake;
import org.hearsay.cli.intake.ReadingMixin;
import org.hearsay.cli.screen.OutcomeLog;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay add}: reads articles and adds what they claim to the graph. */
@Command(
        name = "add",
        description = {
            "Read articles and add what they claim to the graph.",
            "Reads plain text (.txt, .md), web pages (.html), JSON and JSON Lines with the names of schema.org (.json, "
                    + ".jsonl), feeds, news sitemaps, NITF and NewsML-G2 (.xml, .rss, .atom) and web archives (.warc), "
                    + "each packed with gzip or not.",
            "What is known of NAME.txt may stand in NAME.meta.json beside it: headline, url, publisher, datePublished, "
                    + "author, inLanguage."
        },
        footer = {"  hearsay add articles --store news", "  hearsay add story.txt --store news --published 2026-07-05"})
public final class AddCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders and addresses (https://…).")
    private List<String> inputs = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReadingMixin reading = new ReadingMixin();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write one line of JSON for each input: what became of it and why.")
    private @Nullable Path report;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path file = report;
        if (file == null) {
            return add(new RunSummary());
        }
        try (OutcomeLog log = new OutcomeLog(file)) {
            return add(new RunSummary(log));
        }
    }

    private int add(RunSummary summary) {
        Screen screen = Screen.of(spec.commandLine());
        Intake intake = new Intake(reading.inputs(), screen, summary);
        try (NewsGraph graph = NewsGraph.open(store.folder())) {
            intake.addAll(inputs, graph).print(screen);
            return summary.exitCode();
        }
    }
}
