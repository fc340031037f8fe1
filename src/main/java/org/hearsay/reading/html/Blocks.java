package org.hearsay.reading.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which elements stand on lines of their own. */
final class Blocks {
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "ruby",
            "rt",
            "rp",
            "rb",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "picture",
            "source",
            "center-inline");

    private Blocks() {}

    /** {@return whether a new line starts before and after the element} */
    static boolean breaks(Element element) {
        return !INLINE.contains(element.normalName());
    }
}
