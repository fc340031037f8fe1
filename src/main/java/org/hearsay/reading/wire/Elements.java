package org.hearsay.reading.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.reading.input.CleanText;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Text;

/** Looks into the elements of a wire document, by local name and in any namespace. */
final class Elements {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "hl1",
            "hl2",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "div",
            "block",
            "blockquote",
            "bq",
            "ul",
            "ol",
            "section",
            "article",
            "body",
            "body.content",
            "note",
            "pre",
            "tr",
            "br",
            "credit",
            "nitf",
            "html");
    private static final Set<String> SKIPPED = Set.of(
            "media",
            "media-caption",
            "media-producer",
            "figure",
            "figcaption",
            "script",
            "style",
            "aside",
            "head",
            "table",
            "body.head",
            "body.end",
            "iframe",
            "nav",
            "footer",
            "form");

    private Elements() {}

    /** {@return the first element of that name below {@code root}, as a list of one or none} */
    static List<Element> first(Element root, String name) {
        List<Element> all = all(root, name);
        return all.isEmpty() ? all : all.subList(0, 1);
    }

    /** {@return all elements of that name below {@code root}, in document order} */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Element element, String name, List<Element> found) {
        for (Element child : element.getChildren()) {
            if (child.getName().equalsIgnoreCase(name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    /** {@return the text of the first element of that name, as one line; empty if there is none} */
    static String text(Element root, String name) {
        return first(root, name).stream()
                .map(e -> CleanText.line(e.getValue()))
                .findFirst()
                .orElse("");
    }

    /** {@return an attribute of the first element of that name; empty if there is none} */
    static String attribute(Element root, String name, String attribute) {
        return first(root, name).stream()
                .map(e -> CleanText.line(e.getAttributeValue(attribute, "")))
                .findFirst()
                .orElse("");
    }

    /**
     * {@return the paragraphs, headings and list items below {@code root}, one after the other with an empty line
     * between}
     */
    static String paragraphs(Element root) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        write(root, open, lines);
        flush(open, lines);
        return String.join("\n\n", lines);
    }

    private static void write(Element element, StringBuilder open, List<String> lines) {
        for (Content content : element.getContent()) {
            if (content instanceof Text text) {
                open.append(text.getText());
            } else if (content instanceof Element child) {
                String name = child.getName().toLowerCase(Locale.ROOT);
                if (SKIPPED.contains(name)) {
                    continue;
                }
                boolean block = BLOCKS.contains(name);
                if (block) {
                    flush(open, lines);
                }
                write(child, open, lines);
                if (block) {
                    flush(open, lines);
                }
            }
        }
    }

    private static void flush(StringBuilder open, List<String> lines) {
        String line = CleanText.line(open.toString());
        if (!line.isEmpty()) {
            lines.add(line);
        }
        open.setLength(0);
    }
}
