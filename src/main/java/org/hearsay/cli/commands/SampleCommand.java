package org.hearsay.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.NewsGraph;
import org.hearsay.cli.intake.Inputs;
import org.hearsay.cli.intake.Intake;
import org.hearsay.cli.sample.SampleArticles;
import org.hearsay.cli.sample.SampleSummary;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.ExportOptions;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.reading.web.WebOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay sample}: builds a graph from the articles that ship with Hearsay, and shows what is in it. */
@Command(
        name = "sample",
        description = {
            "Build a graph from the articles that ship with Hearsay, and show what is in it.",
            "Writes the store, the articles beside it (DIR-articles) and a Turtle file (DIR.ttl)."
        },
        footer = {"  hearsay sample", "  hearsay sample --store /tmp/first-look"})
public final class SampleCommand implements Callable<Integer> {

    @Option(
            names = "--store",
            defaultValue = "target/hearsay-sample",
            paramLabel = "DIR",
            description = "Folder of the store; by default ${DEFAULT-VALUE}.")
    private Path store = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(spec.commandLine());
        Path articles = beside("-articles");
        Path turtle = beside(".ttl");
        SampleArticles.copyTo(articles);
        try (NewsGraph graph = NewsGraph.open(store)) {
            RunSummary summary = new Intake(new Inputs(ReadingSetup.standard(), WebOptions.DEFAULT), screen)
                    .addAll(List.of(articles.toString()), graph);
            ExportCommand.toFile(graph, ExportOptions.of(ExportFormat.TURTLE), turtle);
            new SampleSummary(graph, screen).print(summary);
            tellNext(screen, articles, turtle);
            return summary.exitCode();
        }
    }

    private Path beside(String ending) {
        Path name = store.normalize().getFileName();
        return store.resolveSibling((name == null ? "hearsay" : name.toString()) + ending);
    }

    private void tellNext(Screen screen, Path articles, Path turtle) {
        screen.gap();
        screen.line(screen.strong("Written"));
        screen.line("  " + store + "  the store");
        screen.line("  " + turtle + "  the same as Turtle");
        screen.line("  " + articles + "  the articles");
        screen.gap();
        screen.line(screen.strong("Try next"));
        for (String arguments : List.of(
                "trace Quaypass --store " + store,
                "query facts --store " + store,
                "explain " + articles.resolve("ferry-northern-wire.txt"),
                "serve --store " + store)) {
            screen.line("  " + Invocation.of(arguments));
        }
    }
}
