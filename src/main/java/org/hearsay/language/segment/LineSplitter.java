package org.hearsay.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.TextSpan;
import org.hearsay.language.SentenceForm;

/** Splits a body into lines and tells headings, list items and running text apart. Thread-safe. */
public final class LineSplitter {
    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[•●▪‣◦·■–—*+-]|\\(?[0-9]{1,2}[.)]|\\(?[a-z]\\))[ \\t\\u00a0]+|[•●▪‣◦■]");
    private static final String SENTENCE_END = ".?!…:;,";
    private static final String CLOSERS = "\"”’')]}»";
    private static final int HEADING_WORDS = 16;
    private static final int FIRST_HEADING_WORDS = 30;

    /** {@return the lines of {@code body} that hold anything but white space and list marks} */
    public List<Line> split(String body) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (int start = 0; start <= body.length(); number++) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            addLine(body, number, trimmed(body, start, end), lines);
            start = end + 1;
        }
        return lines;
    }

    private static void addLine(String body, int number, TextSpan span, List<Line> lines) {
        Matcher mark = LIST_MARK.matcher(body).region(span.start(), span.end());
        boolean isItem = mark.lookingAt();
        TextSpan words = isItem ? trimmed(body, mark.end(), span.end()) : span;
        if (words.length() > 0) {
            SentenceForm form = isItem ? SentenceForm.LIST_ITEM : form(words.of(body), lines.isEmpty());
            lines.add(new Line(number, words, form));
        }
    }

    private static SentenceForm form(String line, boolean isFirst) {
        int limit = isFirst ? FIRST_HEADING_WORDS : HEADING_WORDS;
        if (wordCount(line, limit + 1) > limit) {
            return SentenceForm.PROSE;
        }
        char last = lastBeforeClosers(line);
        boolean ended = SENTENCE_END.indexOf(last) >= 0 && !(isFirst && last != '.');
        return ended ? SentenceForm.PROSE : SentenceForm.HEADLINE;
    }

    private static char lastBeforeClosers(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return line.charAt(last);
    }

    private static int wordCount(String line, int limit) {
        int words = 1;
        for (int i = 1; i < line.length() && words < limit; i++) {
            if (isSpace(line.charAt(i)) && !isSpace(line.charAt(i - 1))) {
                words++;
            }
        }
        return words;
    }

    static TextSpan trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** {@return whether words end at {@code c}: white space, controls, no-break and zero-width spaces} */
    static boolean isSpace(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff';
    }
}
