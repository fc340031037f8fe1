package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;

/**
 * The elements of a page that can tell facts of its article, in document order. They are found in one walk, because a
 * search of the whole page for each kind of fact costs more than all that is done with what it finds.
 */
final class FactElements {
    private static final Set<String> NAMES = Set.of("html", "meta", "link", "script", "time", "h1");
    private static final String SCOPE = "itemscope";

    private final List<Element> elements = new ArrayList<>();

    private FactElements() {}

    static FactElements of(Document dom) {
        FactElements found = new FactElements();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element
                            && (NAMES.contains(element.normalName()) || element.hasAttr(SCOPE))) {
                        found.elements.add(element);
                    }
                },
                dom);
        return found;
    }

    /**
     * {@return those that match}
     *
     * @param query for elements named html, meta, link, script, time or h1, or for those with {@code itemscope}; not
     *     for what stands around them, because a query that looks there remembers the page
     */
    Stream<Element> all(Evaluator query) {
        return elements.stream().filter(element -> element.is(query));
    }

    /** {@return the first that matches} */
    Optional<Element> first(Evaluator query) {
        return all(query).findFirst();
    }
}
