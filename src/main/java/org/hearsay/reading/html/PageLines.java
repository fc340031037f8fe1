package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.rules.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes an element as lines: each paragraph, heading and list item is one. For one use. */
final class PageLines implements NodeVisitor {
    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final Element content;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int listItems;

    PageLines(Element content) {
        this.content = content;
    }

    List<Line> lines() {
        NodeTraversor.traverse(this, content);
        flush();
        return List.copyOf(lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            open.append(text.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element && breaks(element)) {
            flush();
            listItems += node.nameIs("li") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            flush();
            listItems -= node.nameIs("li") ? 1 : 0;
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BREAKS.contains(element.normalName());
    }

    private void flush() {
        String text = CleanText.line(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(text, listItems > 0, true));
        }
    }
}
