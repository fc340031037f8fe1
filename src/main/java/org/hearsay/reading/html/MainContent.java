package org.hearsay.reading.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Chooses the element that holds the article: the one under which most paragraph text stands closely together. */
final class MainContent {
    private static final int SHORTEST_PARAGRAPH = 25;

    private MainContent() {}

    static Element of(Document dom) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        Element best = dom.body();
        double most = 0;
        for (Element paragraph : dom.body().select("p, pre, td, blockquote, li")) {
            int length = paragraph.text().length();
            if (length < SHORTEST_PARAGRAPH) {
                continue;
            }
            double share = 1;
            Element ancestor = paragraph.parent();
            for (int level = 0; level < 3 && ancestor != null; level++, ancestor = ancestor.parent(), share /= 2) {
                double score = scores.merge(ancestor, length * share, Double::sum);
                if (score > most) {
                    most = score;
                    best = ancestor;
                }
            }
        }
        return best;
    }
}
