package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.rules.Line;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element as lines: each paragraph, heading and list item is one, and what {@code <br>} parts is several. For
 * one use.
 */
final class PageLines implements NodeVisitor {
    private final List<PageLine> lines = new ArrayList<>();
    private final List<Element> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int linked;
    private int links;
    private int listItems;

    private PageLines(Element root) {
        blocks.add(root);
    }

    static List<PageLine> of(Element root) {
        PageLines visitor = new PageLines(root);
        NodeTraversor.traverse(visitor, root);
        visitor.flush();
        return List.copyOf(visitor.lines);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (Blocks.breaks(element)) {
                flush();
                blocks.add(element);
                listItems += element.nameIs("li") ? 1 : 0;
            }
            links += element.nameIs("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Blocks.breaks(element)) {
                flush();
                blocks.remove(blocks.size() - 1);
                listItems -= element.nameIs("li") ? 1 : 0;
            }
            links -= element.nameIs("a") ? 1 : 0;
        }
    }

    private void add(TextNode text) {
        String words = text.getWholeText();
        open.append(words.replace('\n', ' '));
        linked += links > 0 ? words.strip().length() : 0;
    }

    private void flush() {
        if (open.length() > 0) {
            String text = CleanText.line(open.toString());
            if (!text.isEmpty()) {
                lines.add(new PageLine(new Line(text, listItems > 0, true), blocks.get(blocks.size() - 1), linked));
            }
        }
        open.setLength(0);
        linked = 0;
    }
}
