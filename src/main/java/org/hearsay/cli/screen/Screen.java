package org.hearsay.cli.screen;

import java.io.OutputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command prints: results to the one stream, remarks and progress to the other, styles only where they are
 * wanted.
 *
 * @param out results
 * @param err remarks, warnings, progress
 * @param ansi whether styles are wanted; follows {@code NO_COLOR} and whether this is a terminal
 * @param terminal whether a person watches
 */
public record Screen(PrintWriter out, PrintWriter err, Ansi ansi, boolean terminal) {

    /** {@return where that command prints} */
    public static Screen of(CommandLine command) {
        Ansi ansi = command.getColorScheme().ansi();
        return new Screen(command.getOut(), command.getErr(), ansi, ansi.enabled() || hasConsole());
    }

    /** Prints a line of the result. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints an empty line. */
    public void gap() {
        out.println();
    }

    /** Prints a remark that is no part of the result. */
    public void remark(String text) {
        err.println(text);
    }

    /**
     * {@return a stream of UTF-8 that ends on this screen; made harmless if a person watches; close it to see all of
     * it}
     */
    public OutputStream stream() {
        return new TextStream(out, terminal);
    }

    /** {@return {@code text} as it is for a pipe, made harmless if a person watches} */
    public String fit(String text) {
        return terminal ? TerminalText.lines(text) : text;
    }

    /** {@return what tells how far a run of that many inputs is} */
    public Progress progress(int inputs) {
        return new Progress(err, terminal, inputs, System::nanoTime);
    }

    /** {@return progress that tells nothing} */
    public Progress silence() {
        return new Progress(err, false, 0, () -> 0);
    }

    /** {@return {@code text} in bold} */
    public String strong(String text) {
        return styled(text, Style.bold);
    }

    /** {@return {@code text} set back} */
    public String faint(String text) {
        return styled(text, Style.faint);
    }

    /** {@return the name of a status in its colour: what is so, what is in doubt, what is denied} */
    public String status(String label) {
        return switch (label) {
            case "asserted", "reported" -> styled(label, Style.fg_green);
            case "denied" -> styled(label, Style.fg_red);
            default -> styled(label, Style.fg_yellow);
        };
    }

    /** {@return {@code text} in the colour of what went wrong} */
    public String negative(String text) {
        return styled(text, Style.fg_red);
    }

    /**
     * {@return a sentence on one line, the first occurrence of {@code words} marked: in bold, or by arrows without
     * styles}
     */
    public String marked(String sentence, String words) {
        int start = words.isEmpty() ? -1 : sentence.indexOf(words);
        if (start < 0) {
            return TerminalText.line(sentence);
        }
        String marked = TerminalText.line(words);
        return TerminalText.line(sentence.substring(0, start))
                + (ansi.enabled()
                        ? Style.bold.on() + Style.underline.on() + marked + Style.reset.on()
                        : "»" + marked + "«")
                + TerminalText.line(sentence.substring(start + words.length()));
    }

    // Quirk: from Java 22 on there is always a console; there the styles alone tell whether a person watches.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        return Runtime.version().feature() < 22 && System.console() != null;
    }

    private String styled(String text, Style style) {
        return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
    }
}
