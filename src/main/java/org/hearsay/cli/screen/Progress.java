package org.hearsay.cli.screen;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a long run is: how many inputs are done, how fast, how long the rest will take, and what is worked on now. A
 * bar that is redrawn in place where a person watches; a plain line each minute where nobody does.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 24;
    private static final int NAME_WIDTH = 36;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN_LINES = 60 * SECOND;
    private static final long BETWEEN_DRAWINGS = SECOND / 10;

    private final PrintWriter err;
    private final boolean visible;
    private final int total;
    private final LongSupplier nanoClock;
    private final long start;
    private long lastTold;
    private boolean drawn;
    private int done;

    /**
     * Progress at its beginning.
     *
     * @param err where to draw
     * @param visible whether a person watches
     * @param total how many inputs there will be, as far as is known
     * @param nanoClock tells the time that passes, in nanoseconds
     */
    public Progress(PrintWriter err, boolean visible, int total, LongSupplier nanoClock) {
        this.err = err;
        this.visible = visible;
        this.total = total;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
        this.lastTold = start;
    }

    /** Tells what is worked on now, unless it has just told. */
    public void begin(String name) {
        long now = nanoClock.getAsLong();
        if (visible && (!drawn || now - lastTold >= BETWEEN_DRAWINGS)) {
            draw(TerminalText.line(name), now);
        } else if (!visible && now - lastTold >= BETWEEN_LINES) {
            lastTold = now;
            err.println(counted() + " done" + pace(now, ", ") + ", now " + TerminalText.line(name));
            err.flush();
        }
    }

    /** Counts an input as done. */
    public void step() {
        done++;
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void draw(String name, long now) {
        lastTold = now;
        drawn = true;
        int filled = isTotalKnown() ? WIDTH * done / total : 0;
        String bar = isTotalKnown() ? "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " : "";
        String shown = name.length() <= NAME_WIDTH ? name : "…" + name.substring(name.length() - NAME_WIDTH + 1);
        err.print("\r\u001b[K" + bar + counted() + pace(now, "  ") + "  " + shown);
        err.flush();
    }

    /** One file may hold many articles: once there are more than files, the total is not known. */
    private boolean isTotalKnown() {
        return total > 1 && done <= total;
    }

    private String counted() {
        return isTotalKnown() ? done + "/" + total : String.valueOf(done);
    }

    private String pace(long now, String separator) {
        double seconds = (now - start) / (double) SECOND;
        if (done == 0 || seconds < 1) {
            return "";
        }
        double rate = done / seconds;
        String told = separator + String.format(Locale.ROOT, rate < 10 ? "%.1f/s" : "%.0f/s", rate);
        return isTotalKnown() ? told + separator + left((total - done) / rate) : told;
    }

    private static String left(double seconds) {
        if (seconds < 60) {
            return "under a minute left";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 120 ? minutes + " min left" : Math.round(minutes / 60.0) + " h left";
    }
}
