package org.hearsay.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.graph.Outcome;
import org.hearsay.reading.input.ReadOutcome;
import picocli.CommandLine.ExitCode;

/** What became of all inputs of a run: counted, and for each that was left out its name and the cause. */
public final class RunSummary {

    private final List<String> skipped = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int added;
    private int unchanged;
    private int revised;
    private int reports;

    private final Consumer<InputOutcome> log;

    /** A summary of a run that begins. */
    public RunSummary() {
        this(outcome -> {});
    }

    /** A summary that also tells each outcome as it comes. */
    public RunSummary(Consumer<InputOutcome> log) {
        this.log = log;
    }

    /** Counts an input that was read and handed to the graph. */
    public void count(String source, Outcome outcome) {
        outcome.match(
                article -> {
                    added++;
                    return told("added", source, article.reports(), article.remarks());
                },
                article -> {
                    unchanged++;
                    return told("unchanged", source, 0, article.remarks());
                },
                article -> {
                    revised++;
                    return told("revised", source, article.reports(), article.remarks());
                },
                article -> leftOut("skipped", skipped, source, List.of(article.reason())),
                article -> leftOut("rejected", rejected, source, article.reasons()));
    }

    /** {@return this, an input counted that is in order but holds no article} */
    public RunSummary count(ReadOutcome.Skipped input) {
        String position = input.position().isEmpty() ? "" : ", " + input.position();
        leftOut("skipped", skipped, input.source() + position, List.of(input.reason()));
        return this;
    }

    /** {@return this, an input counted that is broken} */
    public RunSummary count(ReadOutcome.Malformed input) {
        String position = input.cause().position();
        String reason =
                (position.isEmpty() ? "" : position + ": ") + input.cause().reason();
        rejected.add(FailureText.of(input.cause()));
        log.accept(new InputOutcome(input.source(), "rejected", 0, List.of(reason)));
        return this;
    }

    /** Notes something about an input that is no reason to leave it out. */
    public void remark(String source, String remark) {
        remarks.add(source + ": " + remark);
    }

    /** Prints what was left out and why, remarks, and the line of counts. */
    public void print(Screen screen) {
        skipped.forEach(line -> screen.line(screen.faint("skipped") + "   " + TerminalText.line(line)));
        rejected.forEach(line -> screen.line(screen.negative("rejected") + "  " + TerminalText.line(line)));
        remarks.forEach(line -> screen.line(screen.faint("note") + "      " + TerminalText.line(line)));
        screen.line(added + " added, " + unchanged + " unchanged, " + revised + " revised, " + skipped.size()
                + " skipped, " + rejected.size() + " rejected; " + reports + " reports read");
    }

    /** Prints, as remarks, what was left out and why. */
    public void printLeftOut(Screen screen) {
        skipped.forEach(line -> screen.remark("skipped   " + TerminalText.line(line)));
        rejected.forEach(line -> screen.remark("rejected  " + TerminalText.line(line)));
    }

    /** {@return the exit code: fine unless something was rejected} */
    public int exitCode() {
        return rejected.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int told(String outcome, String source, int more, List<String> notes) {
        reports += more;
        notes.forEach(note -> remark(source, note));
        log.accept(new InputOutcome(source, outcome, more, notes));
        return more;
    }

    private int leftOut(String outcome, List<String> lines, String source, List<String> reasons) {
        lines.add(source + ": " + String.join("; ", reasons));
        log.accept(new InputOutcome(source, outcome, 0, reasons));
        return lines.size();
    }
}
