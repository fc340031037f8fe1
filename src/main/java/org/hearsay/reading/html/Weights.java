package org.hearsay.reading.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How much article text, text of any kind and link text lies under each element of a page. For one use. */
final class Weights {
    private final IdentityHashMap<Element, double[]> sums = new IdentityHashMap<>();

    static Weights of(List<PageLine> lines) {
        Weights weights = new Weights();
        for (PageLine line : lines) {
            double prose = line.prose();
            int length = line.line().text().length();
            for (Element element = line.block(); element != null; element = element.parent()) {
                double[] sum = weights.sums.computeIfAbsent(element, e -> new double[3]);
                sum[0] += prose;
                sum[1] += length;
                sum[2] += Math.min(length, line.linkedChars());
            }
        }
        return weights;
    }

    /** {@return characters of article text} */
    double prose(Element element) {
        return sum(element, 0);
    }

    /** {@return characters of any text} */
    double text(Element element) {
        return sum(element, 1);
    }

    /** {@return the share of link text among all text} */
    double linkShare(Element element) {
        return sum(element, 2) / Math.max(1, sum(element, 1));
    }

    private double sum(Element element, int which) {
        double[] sum = sums.get(element);
        return sum == null ? 0 : sum[which];
    }
}
