package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.text.Byline;
import org.hearsay.reading.text.rules.Line;
import org.hearsay.reading.text.rules.NoiseRules;
import org.hearsay.reading.text.rules.Place;
import org.hearsay.reading.text.rules.Verdict;
import org.jsoup.nodes.Element;

/** Takes the article out of a page. For one use: it removes the chrome from the page it is given. */
final class BodyExtractor {
    private static final double MOSTLY_LINKS = 0.6;

    private final HtmlPage page;
    private final Element body;
    private final String headline;

    BodyExtractor(HtmlPage page, String headline) {
        this.page = page;
        this.body = page.dom().body();
        this.headline = headline;
    }

    /** {@return headline and paragraphs; empty if the page holds no article} */
    String body() {
        String text = paragraphs();
        return text.isEmpty() || headline.isEmpty() ? text : headline + "\n\n" + text;
    }

    /** {@return the paragraphs without the headline} */
    String paragraphs() {
        ChromeFilter.removeFixtures(body);
        TeaserCards.removeFrom(body);
        new ChromeFilter(Weights.of(page.linesOf(body))).removeNamed(body);
        List<PageLine> lines = page.linesOf(body);
        Element content = MainContent.of(body, Weights.of(lines));
        return joined(withoutNoise(page.linesOf(content), content));
    }

    private List<Line> withoutNoise(List<PageLine> lines, Element content) {
        List<Line> kept = new ArrayList<>();
        int after = (int) lines.stream().filter(l -> l.line().isProse()).count();
        int before = 0;
        Section linkList = Section.NONE;
        for (PageLine pageLine : lines) {
            Line line = pageLine.line();
            after -= line.isProse() ? 1 : 0;
            Place place = new Place(before, after);
            Verdict verdict = NoiseRules.judge(line, place);
            if (verdict == Verdict.END) {
                break;
            }
            linkList = verdict == Verdict.NOISE_LIST ? Section.headedBy(pageLine.block(), content) : linkList;
            boolean noise = verdict != Verdict.UNDECIDED || linkList.holds(pageLine) || isFrame(pageLine, place);
            if (!noise) {
                kept.add(line);
            }
            before += line.isProse() ? 1 : 0;
        }
        return kept;
    }

    private boolean isFrame(PageLine line, Place place) {
        String text = line.line().text();
        return text.equals(headline)
                || line.block().nameIs("h1")
                || (line.linkShare() > MOSTLY_LINKS && line.prose() == 0)
                || text.startsWith("<")
                || ((place.isHead() || place.isTail()) && Byline.parse(text).isPresent());
    }

    static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        boolean afterItem = false;
        for (Line line : lines) {
            if (text.length() > 0) {
                text.append(afterItem && line.isListItem() ? "\n" : "\n\n");
            }
            text.append(line.text());
            afterItem = line.isListItem();
        }
        return text.toString();
    }
}
