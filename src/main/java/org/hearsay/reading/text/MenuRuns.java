package org.hearsay.reading.text;

import java.util.List;
import org.hearsay.reading.text.rules.Line;

/**
 * Finds menus that were pasted with one entry per line: five and more short lines after each other, none of which ends
 * as a sentence does.
 */
final class MenuRuns {
    private static final int SHORTEST = 5;
    private static final int MOST_WORDS = 5;
    private static final int WORDS_OF_A_HEADLINE = 3;

    private MenuRuns() {}

    /** {@return for each line whether it belongs to a menu} */
    static boolean[] in(List<Line> lines) {
        boolean[] menu = new boolean[lines.size()];
        int start = 0;
        for (int i = 0; i <= menu.length; i++) {
            if (i < menu.length && isEntry(lines.get(i))) {
                continue;
            }
            mark(menu, start, mayEndInHeadline(lines, start, i) ? i - 1 : i);
            start = i + 1;
        }
        return menu;
    }

    private static boolean isEntry(Line line) {
        return line.wordCount() <= MOST_WORDS && !line.endsSentence();
    }

    /** The last short line before a paragraph may be its heading. */
    private static boolean mayEndInHeadline(List<Line> lines, int start, int end) {
        return end > start && end < lines.size() && lines.get(end - 1).wordCount() >= WORDS_OF_A_HEADLINE;
    }

    private static void mark(boolean[] menu, int start, int end) {
        for (int i = start; i < end && end - start >= SHORTEST; i++) {
            menu[i] = true;
        }
    }
}
