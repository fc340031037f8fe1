package org.hearsay.reading.text.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One line of a pasted page, which is a paragraph, a heading, a list item or a piece of the page around the article.
 *
 * @param text the line without white space and list marks at its ends; not empty
 * @param isListItem whether it had a list mark
 * @param opensParagraph whether an empty line or nothing stands before it
 */
public record Line(String text, boolean isListItem, boolean opensParagraph) {
    private static final int LONGEST_CHROME = 600;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");
    private static final Pattern INNER_END = Pattern.compile("\\p{L}{2}[.!?][\"'”’»)\\]]* +[\"'“‘«(]?\\p{Lu}");

    /** {@return how many words it has} */
    public int wordCount() {
        return SPACE.split(text, -1).length;
    }

    /** {@return its words} */
    public List<String> words() {
        return List.of(SPACE.split(text, -1));
    }

    /** {@return the line in lower case with plain apostrophes, cut where no label or pitch is so long} */
    public String folded() {
        String start = text.length() > LONGEST_CHROME ? text.substring(0, LONGEST_CHROME) : text;
        return start.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** {@return whether it ends as a sentence does} */
    public boolean endsSentence() {
        String end = text.length() > 8 ? text.substring(text.length() - 8) : text;
        return SENTENCE_END.matcher(end).find();
    }

    /** {@return whether it reads like a paragraph: a full sentence of some length, or many words} */
    public boolean isProse() {
        int words = wordCount();
        return words >= 25
                || (words >= 8 && (endsSentence() || INNER_END.matcher(text).find()));
    }
}
