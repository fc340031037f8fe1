package org.hearsay.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.NewsGraph;
import org.hearsay.cli.intake.Inputs;
import org.hearsay.cli.intake.Intake;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.cli.screen.TerminalText;
import org.hearsay.evaluation.EvaluationReport;
import org.hearsay.evaluation.Evaluator;
import org.hearsay.evaluation.Extraction;
import org.hearsay.evaluation.Extraction.EntityRow;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.Extraction.SourceRow;
import org.hearsay.evaluation.GoldArticle;
import org.hearsay.evaluation.GoldReader;
import org.hearsay.evaluation.GoldStaging;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.query.Row;
import org.hearsay.reading.web.WebOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay eval}: reads annotated articles and scores what it reads against the annotations. */
@Command(
        name = "eval",
        description = {
            "Score what Hearsay reads from annotated articles against their annotations.",
            "An annotation is a JSON file beside the text it names, with entities, sources and facts. Prints precision, "
                    + "recall and F1 of facts, entities and sources, and how often date, status, source and evidence of "
                    + "the right facts are right."
        },
        footer = {"  hearsay eval annotated", "  hearsay eval annotated --by-type --misses"})
public final class EvalCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders with annotated articles.")
    private List<Path> folders = List.of();

    @Option(names = "--by-type", description = "Also the figures of each claim type.")
    private boolean byType;

    @Option(names = "--calibration", description = "Also how many facts of each tenth of confidence are right.")
    private boolean calibration;

    @Option(names = "--misses", description = "Also list what was missed and what was made up.")
    private boolean misses;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Screen screen = Screen.of(spec.commandLine());
        List<GoldArticle> gold = gold();
        if (gold.isEmpty()) {
            screen.remark("no annotated articles there");
            return ExitCode.SOFTWARE;
        }
        Path staged = Files.createTempDirectory("hearsay-eval");
        try (NewsGraph graph =
                NewsGraph.builder().minConfidence(confidence.minimum()).open()) {
            new GoldStaging().stage(gold, staged);
            RunSummary summary = new Intake(new Inputs(ReadingSetup.standard(), WebOptions.DEFAULT), screen)
                    .addAll(List.of(staged.toString()), graph);
            summary.print(screen);
            print(new EvaluationReport(new Evaluator().evaluate(gold, extraction(graph))), screen);
            return summary.exitCode();
        } finally {
            delete(staged);
        }
    }

    private List<GoldArticle> gold() throws IOException {
        List<GoldArticle> gold = new ArrayList<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            gold.addAll(new GoldReader().read(folder));
        }
        return gold;
    }

    private static Extraction extraction(NewsGraph graph) {
        return new Extraction(
                rows(graph, "facts").map(EvalCommand::fact).toList(),
                rows(graph, "entities")
                        .map(row -> new EntityRow(row.get("document"), row.get("type"), row.get("label")))
                        .toList(),
                rows(graph, "sources")
                        .map(row -> new SourceRow(row.get("document"), row.get("source")))
                        .toList());
    }

    private static Stream<Row> rows(NewsGraph graph, String query) {
        return graph.query(query).rows().stream();
    }

    private static FactRow fact(Row row) {
        return new FactRow(
                row.get("document"),
                row.get("type"),
                row.get("agent"),
                row.get("target"),
                row.get("date"),
                row.get("status"),
                row.get("source"),
                row.get("quote"),
                Double.parseDouble(row.get("confidence")));
    }

    private void print(EvaluationReport report, Screen screen) {
        report.summary().forEach(screen::line);
        if (byType) {
            report.byType().forEach(screen::line);
        }
        if (calibration) {
            report.reliability().forEach(screen::line);
        }
        if (misses) {
            report.misses().forEach(line -> screen.line(TerminalText.line(line)));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
