package org.hearsay.reading.html;

import java.util.List;
import org.hearsay.reading.text.OutletName;
import org.hearsay.reading.text.rules.Line;

/** The legal foot of a page, which names the outlet of a page that names it nowhere else. */
final class Imprint {
    private static final int LINES = 60;

    private Imprint() {}

    /** {@return the name that the foot of the page tells; empty if it tells none} */
    static String of(List<PageLine> page) {
        List<Line> foot = page.subList(Math.max(0, page.size() - LINES), page.size()).stream()
                .map(PageLine::line)
                .toList();
        return OutletName.fromFrame(foot);
    }
}
