package org.hearsay.cli.screen;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command prints: results to the one stream, remarks and progress to the other, styles only where they are
 * wanted.
 *
 * @param out results
 * @param err remarks, warnings, progress
 * @param ansi whether styles are wanted; follows {@code NO_COLOR} and whether this is a terminal
 */
public record Screen(PrintWriter out, PrintWriter err, Ansi ansi) {

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

    /** {@return {@code text} in bold} */
    public String strong(String text) {
        return styled(text, Style.bold);
    }

    /** {@return {@code text} set back} */
    public String faint(String text) {
        return styled(text, Style.faint);
    }

    /** {@return {@code text} in the colour of a fact: of what is asserted or reported} */
    public String affirmed(String text) {
        return styled(text, Style.fg_green);
    }

    /** {@return {@code text} in the colour of what is only alleged or planned} */
    public String doubtful(String text) {
        return styled(text, Style.fg_yellow);
    }

    /** {@return {@code text} in the colour of what is denied or went wrong} */
    public String negative(String text) {
        return styled(text, Style.fg_red);
    }

    /** {@return {@code words} as they stand in {@code sentence}, marked: in bold, or between arrows without styles} */
    public String marked(String sentence, int start, int end) {
        String before = TerminalText.line(sentence.substring(0, start));
        String words = TerminalText.line(sentence.substring(start, end));
        String after = TerminalText.line(sentence.substring(end));
        return ansi.enabled()
                ? before + Style.bold.on() + Style.underline.on() + words + Style.reset.on() + after
                : before + "»" + words + "«" + after;
    }

    private String styled(String text, Style style) {
        return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
    }
}
