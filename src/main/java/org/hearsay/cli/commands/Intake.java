package org.hearsay.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/** Takes articles from files and folders, one after the other, and counts what became of each. */
final class Intake {

    private final ArticleReader reader;
    private final Screen screen;
    private final RunSummary summary;
    private int inputs;

    Intake(ReadingOptions options, Screen screen) {
        this(options, screen, new RunSummary());
    }

    Intake(ReadingOptions options, Screen screen, RunSummary summary) {
        this.summary = summary;
        this.reader = new ArticleReader(options);
        this.screen = screen;
    }

    /** {@return what became of the inputs, after adding all articles to the graph} */
    RunSummary addAll(List<Path> paths, NewsGraph graph) {
        return each(paths, read -> summary.count(read.source(), graph.add(read.article())));
    }

    /** {@return what became of the inputs, after handing each article on} */
    RunSummary each(List<Path> paths, Consumer<ReadOutcome.Read> use) {
        try (Progress progress = screen.progress(screen.terminal() ? countFiles(paths) : 0)) {
            for (Path path : paths) {
                int before = inputs;
                try (Stream<ReadOutcome> outcomes = read(path)) {
                    outcomes.forEach(outcome -> take(outcome, use, progress));
                }
                if (inputs == before) {
                    summary.count(new ReadOutcome.Skipped(path.toString(), "", "no articles in it"));
                }
            }
        }
        return summary;
    }

    private Stream<ReadOutcome> read(Path path) {
        if (Files.exists(path)) {
            return reader.read(path);
        }
        return Stream.of(new ReadOutcome.Malformed(
                new MalformedArticleException(path.toString(), "", "no such file or folder")));
    }

    private void take(ReadOutcome outcome, Consumer<ReadOutcome.Read> use, Progress progress) {
        inputs++;
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
    private static int countFiles(List<Path> paths) {
        long count = 0;
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                count += files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".meta.json"))
                        .count();
            } catch (IOException | UncheckedIOException e) {
                count++;
            }
        }
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
