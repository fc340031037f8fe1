package org.hearsay.reading.html;

import java.util.List;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.text.rules.Line;
import org.hearsay.reading.text.rules.NoiseRules;
import org.hearsay.reading.text.rules.Place;
import org.hearsay.reading.text.rules.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Turns a piece of HTML that is all article, as feeds and data sets deliver it, into paragraphs. */
public final class HtmlFragment {
    private static final Place AMID = new Place(1, 1);

    private HtmlFragment() {}

    /** {@return the paragraphs of a text that may be HTML or plain; plain text keeps its lines} */
    public static String paragraphs(String text, ReadingLimits limits) {
        if (!text.contains("<") && !text.contains("&")) {
            return text;
        }
        if (!text.contains("</") && !text.contains("/>") && !text.contains("<p") && !text.contains("<br")) {
            return org.jsoup.parser.Parser.unescapeEntities(text, false);
        }
        Element body = Jsoup.parseBodyFragment(text).body();
        Depth.flatten(body, limits.maxDepth());
        ChromeFilter.removeFixtures(body);
        List<Line> lines = PageLines.of(body, new LineStock()).stream()
                .map(PageLine::line)
                .filter(line -> NoiseRules.judge(line, AMID) == Verdict.UNDECIDED)
                .toList();
        return BodyExtractor.joined(lines);
    }
}
