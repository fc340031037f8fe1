package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Removes the starts of other articles, which many pages put below their own.
 *
 * <p>A card is the largest element around one heading and no other, where the heading is all link and little text goes
 * with it. The article itself does not link to itself in its headings; a page with fewer than three cards is left
 * alone.
 */
final class TeaserCards {
    private static final int FEWEST = 3;
    private static final int LONGEST = 600;

    private TeaserCards() {}

    static void removeFrom(Element body) {
        IdentityHashMap<Element, int[]> headings = new IdentityHashMap<>();
        List<Element> all = body.select("h2, h3, h4, h5, h6");
        for (Element heading : all) {
            for (Element e = heading; e != null; e = e.parent()) {
                headings.computeIfAbsent(e, x -> new int[1])[0]++;
            }
        }
        List<Element> cards = new ArrayList<>();
        for (Element heading : all) {
            if (isLink(heading)) {
                Element card = card(heading, headings);
                if (card.text().length() <= LONGEST && card.selectFirst("h1") == null) {
                    cards.add(card);
                }
            }
        }
        if (cards.size() >= FEWEST) {
            cards.forEach(Element::remove);
        }
    }

    private static Element card(Element heading, IdentityHashMap<Element, int[]> headings) {
        Element card = heading;
        for (Element e = heading.parent(); e != null && headings.getOrDefault(e, new int[1])[0] == 1; e = e.parent()) {
            card = e;
        }
        return card;
    }

    private static boolean isLink(Element heading) {
        int length = heading.text().length();
        Element outer = heading.parent();
        return length > 0
                && ((outer != null && outer.nameIs("a"))
                        || heading.select("a[href]").text().length() >= length * 0.9);
    }
}
