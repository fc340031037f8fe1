package org.hearsay.cli.screen;

import java.io.PrintWriter;

/** A bar that grows while work goes on, redrawn in place; silent where nobody watches. */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final int NAME_WIDTH = 36;

    private final PrintWriter err;
    private final boolean visible;
    private final int total;
    private int done;

    /**
     * A bar at its beginning.
     *
     * @param err where to draw
     * @param visible whether to draw at all
     * @param total how many steps there will be
     */
    public Progress(PrintWriter err, boolean visible, int total) {
        this.err = err;
        this.visible = visible && total > 1;
        this.total = total;
    }

    /** Draws the bar with the name of what is worked on now. */
    public void begin(String name) {
        draw(TerminalText.line(name));
    }

    /** Counts a step as done. */
    public void step() {
        done++;
    }

    /** Wipes the bar away. */
    @Override
    public void close() {
        if (visible) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void draw(String name) {
        if (visible) {
            int filled = WIDTH * Math.min(done, total) / total;
            String shown = name.length() <= NAME_WIDTH ? name : "…" + name.substring(name.length() - NAME_WIDTH + 1);
            err.print(
                    "\r\u001b[K[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + counted() + "  " + shown);
            err.flush();
        }
    }

    /** One file may hold many articles: from there on the total is not known. */
    private String counted() {
        return done <= total ? done + "/" + total : String.valueOf(done);
    }
}
