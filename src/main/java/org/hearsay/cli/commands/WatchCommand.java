package org.hearsay.cli.commands;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.NewsGraph;
import org.hearsay.cli.intake.Inputs;
import org.hearsay.cli.intake.Intake;
import org.hearsay.cli.intake.ReadingMixin;
import org.hearsay.cli.intake.TimeSpan;
import org.hearsay.cli.intake.VisitsFile;
import org.hearsay.cli.screen.InputOutcome;
import org.hearsay.cli.screen.RunSummary;
import org.hearsay.cli.screen.Screen;
import org.hearsay.cli.screen.TerminalText;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.web.AddressReader;
import org.hearsay.reading.web.Visits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay watch}: visits feeds again and again, and adds what is new, until it is stopped. */
@Command(
        name = "watch",
        description = {
            "Visit feeds again and again and add what is new, until it is stopped.",
            "What was added before, in this run or an earlier one, is left as it is. A feed that fails is tried again.",
            "What servers say of the versions they deliver is kept in visits.tsv in the folder of the store, so that nothing is "
                    + "fetched twice that has not changed."
        },
        footer = "  hearsay watch https://news.example/feed.xml --every 10m --store news")
public final class WatchCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "Addresses of feeds.")
    private List<String> feeds = List.of();

    @Option(
            names = "--every",
            defaultValue = "10m",
            paramLabel = "TIME",
            description = "Time between two visits, like 90s, 10m or 2h; by default ${DEFAULT-VALUE}.")
    private String every = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReadingMixin reading = new ReadingMixin();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException, IOException {
        Duration pause = pause();
        Screen screen = Screen.of(spec.commandLine());
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
        try (NewsGraph graph = NewsGraph.open(store.folder())) {
            VisitsFile file = new VisitsFile(store.folder());
            Visits visits = file.read();
            Inputs inputs = reading.inputs(visits);
            do {
                visitAll(inputs, graph, screen, stop);
                if (stop.getCount() > 0) {
                    file.write(visits); // else a feed may have been left halfway, and has to be visited again
                }
            } while (!stop.await(pause.toSeconds(), TimeUnit.SECONDS));
        } finally {
            stopped.countDown();
        }
        return ExitCode.OK;
    }

    private void visitAll(Inputs inputs, NewsGraph graph, Screen screen, CountDownLatch stop) {
        for (String feed : feeds) {
            if (stop.getCount() > 0) {
                Intake intake = new Intake(inputs, screen, new RunSummary(outcome -> log(outcome, screen)));
                try (Stream<ReadOutcome> outcomes = inputs.read(feed)) {
                    outcomes.filter(outcome -> !AddressReader.isNotModified(outcome))
                            .takeWhile(outcome -> stop.getCount() > 0)
                            .forEach(outcome -> intake.take(outcome, graph));
                }
            }
        }
    }

    private static void log(InputOutcome outcome, Screen screen) {
        if (!outcome.outcome().equals("unchanged")) {
            String causes = outcome.causes().isEmpty() ? "" : ": " + String.join("; ", outcome.causes());
            screen.line(outcome.outcome() + "  " + TerminalText.line(outcome.input() + causes));
            screen.out().flush();
        }
    }

    /** The article at hand is finished, then the store closed, before the process ends. */
    private static void stop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            if (!stopped.await(1, TimeUnit.MINUTES)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        for (String feed : feeds) {
            require(AddressReader.isAddress(feed), "not the address of a feed: " + feed);
        }
        try {
            return TimeSpan.parse(every);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--every: " + e.getMessage(), e);
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
