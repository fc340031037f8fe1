package org.hearsay.reading.html;

import org.hearsay.reading.text.rules.Line;
import org.jsoup.nodes.Element;

/**
 * One line of a page as a browser would show it.
 *
 * @param line its text
 * @param block the innermost block element around it
 * @param linkedChars how many of its characters are links
 */
record PageLine(Line line, Element block, int linkedChars) {
    private static final int SHORTEST_PROSE = 40;

    /** {@return how much article text it is likely to be, in characters; 0 for headings, menus and link lists} */
    double prose() {
        int length = line.text().length();
        if (length < SHORTEST_PROSE || isHeading() || (!line.endsSentence() && !hasSentenceMark() && length < 120)) {
            return 0;
        }
        return Math.max(0, length * (1 - 1.5 * linkShare()));
    }

    /** {@return the share of its characters that are links} */
    double linkShare() {
        return Math.min(1, linkedChars / (double) Math.max(1, line.text().length()));
    }

    boolean isHeading() {
        String tag = block.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private boolean hasSentenceMark() {
        String text = line.text();
        return text.indexOf(", ") >= 0 || text.indexOf(". ") >= 0 || text.indexOf('。') >= 0 || text.indexOf('、') >= 0;
    }
}
