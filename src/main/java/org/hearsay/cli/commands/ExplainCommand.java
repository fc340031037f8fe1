package org.hearsay.cli.commands;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.claims.ArticleReading;
import org.hearsay.cli.explain.ExplainJson;
import org.hearsay.cli.explain.ExplainText;
import org.hearsay.cli.intake.Intake;
import org.hearsay.cli.intake.ReadingMixin;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipelines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay explain}: prints every step of the analysis of articles, without a store. */
@Command(
        name = "explain",
        description = {
            "Show every step of the analysis of an article: entities with the evidence for their types, and for each sentence",
            "its dependency tree, mentions, dates, attributions, and claims with the rule that read them."
        },
        footer = {"  hearsay explain story.txt", "  hearsay explain articles --format json > readings.jsonl"})
public final class ExplainCommand implements Callable<Integer> {

    /** How the analysis is printed. */
    enum Format {
        /** For people. */
        text,
        /** One line of JSON for each article, offsets in code points of its body. */
        json
    }

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders and addresses (https://…).")
    private List<String> inputs = List.of();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.text;

    @Mixin
    private ReadingMixin reading = new ReadingMixin();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Screen screen = Screen.of(spec.commandLine());
        Intake intake = new Intake(reading.inputs(), screen);
        Extractor extractor = Pipelines.extractor(List.of());
        Consumer<ArticleReading> printer = printer(screen);
        RunSummary summary = intake.each(inputs, read -> printer.accept(extractor.read(read.article())));
        summary.printLeftOut(screen);
        return summary.exitCode();
    }

    private Consumer<ArticleReading> printer(Screen screen) {
        return switch (format) {
            case json -> article -> screen.line(screen.fit(ExplainJson.of(article)));
            case text ->
                article -> {
                    ExplainText.print(screen, article);
                    screen.gap();
                };
        };
    }
}
