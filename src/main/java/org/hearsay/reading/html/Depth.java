package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Keeps a page that nests without end from costing time that grows with the square of its depth. */
final class Depth {
    private Depth() {}

    /** Replaces each element at the given depth with its text. */
    static void flatten(Element root, int maxDepth) {
        List<Element> deepest = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (depth == maxDepth && node instanceof Element element) {
                        deepest.add(element);
                    }
                },
                root);
        for (Element element : deepest) {
            String text = element.wholeText();
            element.empty();
            element.appendChild(new TextNode(text));
        }
    }
}
