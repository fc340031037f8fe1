package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;

/** The lines around the heading of a page, where bylines stand. */
final class HeadingLines {
    private static final int BEFORE = 4;
    private static final int AFTER = 14;

    private HeadingLines() {}

    /**
     * {@return those within a few of each main heading and of each line that reads {@code headline}, in their order}
     *
     * @param lines of the page
     */
    static List<PageLine> of(List<PageLine> lines, String headline) {
        List<PageLine> near = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line.block().nameIs("h1")
                    || (!headline.isEmpty() && line.line().text().equals(headline))) {
                int end = Math.min(lines.size(), i + AFTER);
                near.addAll(lines.subList(Math.max(next, Math.max(0, i - BEFORE)), Math.max(next, end)));
                next = Math.max(next, end);
            }
        }
        return near;
    }
}
