package org.hearsay.cli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.NewsGraph;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.cli.screen.FailureText;
import org.hearsay.cli.screen.Progress;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.graph.store.GraphStoreException;
import org.hearsay.reading.input.ReadOutcome;

/** Takes articles from files and folders, one after the other, and counts what became of each. */
public final class Intake {

    private final Inputs inputs;
    private final Screen screen;
    private final RunSummary summary;
    private int taken;

    /** An intake that begins to count. */
    public Intake(Inputs inputs, Screen screen) {
        this(inputs, screen, new RunSummary());
    }

    /** An intake that goes on counting in {@code summary}. */
    public Intake(Inputs inputs, Screen screen, RunSummary summary) {
        this.summary = summary;
        this.inputs = inputs;
        this.screen = screen;
    }

    /** {@return what became of the inputs, after adding all articles to the graph} */
    public RunSummary addAll(List<String> named, NewsGraph graph) {
        return each(named, read -> summary.count(read.source(), graph.add(read)));
    }

    /** {@return what became of the inputs, after handing each article on} */
    public RunSummary each(List<String> named, Consumer<ReadOutcome.Read> use) {
        try (Progress progress = screen.progress(countFiles(named))) {
            for (String input : named) {
                int before = taken;
                try (Stream<ReadOutcome> outcomes = inputs.read(input)) {
                    outcomes.forEach(outcome -> take(outcome, use, progress));
                }
                if (taken == before) {
                    summary.count(new ReadOutcome.Skipped(input, "", "no articles in it"));
                }
            }
        }
        return summary;
    }

    /** Adds the article of an outcome to the graph, if it has one, and counts it. */
    public void take(ReadOutcome outcome, NewsGraph graph) {
        try (Progress silent = screen.silence()) {
            take(outcome, read -> summary.count(read.source(), graph.add(read)), silent);
        }
    }

    private void take(ReadOutcome outcome, Consumer<ReadOutcome.Read> use, Progress progress) {
        taken++;
        progress.begin(outcome.source());
        outcome.match(
                read -> {
                    read.notes().forEach(note -> summary.remark(read.source(), note));
                    handOn(read, use);
                    return summary;
                },
                summary::count,
                summary::count);
        progress.step();
    }

    /** One article that breaks the analysis doesn't end the run; a store that fails does. */
    private void handOn(ReadOutcome.Read read, Consumer<ReadOutcome.Read> use) {
        try {
            use.accept(read);
        } catch (GraphStoreException | UncheckedIOException failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError failure) {
            String reason = "the analysis failed: " + FailureText.of(failure);
            summary.count(new ReadOutcome.Malformed(new MalformedArticleException(read.source(), "", reason)));
        }
    }

    /** {@return about how many inputs there will be; what cannot be listed is met again, and told, when it is read} */
    private static int countFiles(List<String> named) {
        long count = 0;
        for (String input : named) {
            try (Stream<Path> files = Files.walk(Path.of(input))) {
                count += files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".meta.json"))
                        .count();
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                count++;
            }
        }
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
