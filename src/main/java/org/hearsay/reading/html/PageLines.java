package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
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
    private final LineStock stock;
    private int linked;
    private int links;
    private int listItems;

    private PageLines(Element root, LineStock stock) {
        this.stock = stock;
        blocks.add(root);
    }

    static List<PageLine> of(Element root, LineStock stock) {
        PageLines visitor = new PageLines(root, stock);
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
        appendWithSingleSpaces(words);
        linked += links > 0 ? words.strip().length() : 0;
    }

    /** Most white space of a page is indentation, which would be copied again and again. */
    private void appendWithSingleSpaces(String words) {
        int start = 0;
        while (start < words.length()) {
            int end = start;
            while (end < words.length() && !isSpace(words.charAt(end))) {
                end++;
            }
            open.append(words, start, end);
            start = end;
            while (start < words.length() && isSpace(words.charAt(start))) {
                start++;
            }
            if (start > end && open.length() > 0 && open.charAt(open.length() - 1) != ' ') {
                open.append(' ');
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void flush() {
        if (open.length() > 0) {
            stock.line(open.toString(), listItems > 0)
                    .ifPresent(line -> lines.add(new PageLine(line, blocks.get(blocks.size() - 1), linked)));
        }
        open.setLength(0);
        linked = 0;
    }
}
