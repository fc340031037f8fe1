package org.hearsay.reading.text.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One line of a pasted page, which is a paragraph, a heading, a list item or a piece of the page around the article.
 *
 * <p>Immutable. What all rules ask for is computed once.
 */
public final class Line {
    private static final int LONGEST_CHROME = 600;
    private static final int MOST_COUNTED = 1_000;
    private static final int LONG_PARAGRAPH = 5_000;
    private static final String MARKS = ".!?…:;";
    private static final String CLOSERS = "\"'”’»)]";
    private static final int MOST_CLOSERS = 7;
    private static final Pattern INNER_END = Pattern.compile("\\p{L}{2}[.!?][\"'”’»)\\]]* +[\"'“‘«(]?\\p{Lu}");

    private final String text;
    private final boolean isListItem;
    private final boolean opensParagraph;
    private final String folded;
    private final int wordCount;
    private final boolean isProse;

    /**
     * A line.
     *
     * @param text without white space and list marks at its ends; not empty
     * @param isListItem whether it had a list mark
     * @param opensParagraph whether an empty line or nothing stands before it
     */
    public Line(String text, boolean isListItem, boolean opensParagraph) {
        this.text = text;
        this.isListItem = isListItem;
        this.opensParagraph = opensParagraph;
        this.folded = start(text, LONGEST_CHROME).toLowerCase(Locale.ROOT).replace('’', '\'');
        this.wordCount = count(text);
        this.isProse = wordCount >= 25
                || (wordCount >= 8
                        && (endsSentence()
                                || INNER_END
                                        .matcher(start(text, LONG_PARAGRAPH))
                                        .find()));
    }

    /** {@return its text} */
    public String text() {
        return text;
    }

    /** {@return whether it had a list mark} */
    public boolean isListItem() {
        return isListItem;
    }

    /** {@return whether an empty line or nothing stands before it} */
    public boolean opensParagraph() {
        return opensParagraph;
    }

    /** {@return how many words it has; no more than 1,000 are counted} */
    public int wordCount() {
        return wordCount;
    }

    /** {@return the line in lower case with plain apostrophes, cut where no label or pitch is so long} */
    public String folded() {
        return folded;
    }

    /** {@return whether it reads like a paragraph: a full sentence of some length, or many words} */
    public boolean isProse() {
        return isProse;
    }

    /** {@return whether it ends as a sentence does} */
    public boolean endsSentence() {
        int first = Math.max(0, text.length() - 1 - MOST_CLOSERS);
        int at = text.length() - 1;
        while (at > first && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }

    private static String start(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static int count(String text) {
        int words = 1;
        boolean afterSpace = false;
        for (int i = 0; i < text.length() && words < MOST_COUNTED; i++) {
            boolean isSpace = Character.isWhitespace(text.charAt(i));
            words += afterSpace && !isSpace ? 1 : 0;
            afterSpace = isSpace;
        }
        return words;
    }
}
