package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.text.rules.Line;
import org.hearsay.reading.text.rules.NoiseRules;
import org.hearsay.reading.text.rules.Place;
import org.hearsay.reading.text.rules.Verdict;
import org.jsoup.nodes.Element;

/** Takes the article out of a page. For one use: it removes the chrome from the page it is given. */
final class BodyExtractor {
    private final HtmlPage page;
    private final String headline;

    BodyExtractor(HtmlPage page, String headline) {
        this.page = page;
        this.headline = headline;
    }

    /** {@return headline and paragraphs; empty if the page holds no article} */
    String body() {
        ChromeFilter.removeFrom(page.dom());
        Element content = MainContent.of(page.dom());
        List<Line> lines = new PageLines(content).lines();
        String text = joined(withoutNoise(lines));
        return text.isEmpty() || headline.isEmpty() ? text : headline + "\n\n" + text;
    }

    private List<Line> withoutNoise(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        int after = (int) lines.stream().filter(Line::isProse).count();
        int before = 0;
        for (Line line : lines) {
            after -= line.isProse() ? 1 : 0;
            Verdict verdict = NoiseRules.judge(line, new Place(before, after));
            if (verdict == Verdict.END) {
                break;
            }
            if (verdict == Verdict.UNDECIDED && !line.text().equals(headline)) {
                kept.add(line);
            }
            before += line.isProse() ? 1 : 0;
        }
        return kept;
    }

    private static String joined(List<Line> lines) {
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
