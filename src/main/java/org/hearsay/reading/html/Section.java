package org.hearsay.reading.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The part of a page that a heading such as "More stories" heads. Immutable. */
final class Section {
    /** Holds nothing. */
    static final Section NONE = new Section(null, false);

    private final @Nullable Element root;
    private final boolean isOpen;

    private Section(@Nullable Element root, boolean isOpen) {
        this.root = root;
        this.isOpen = isOpen;
    }

    /**
     * {@return the smallest element that holds the heading and more; if that is all of the content, what follows up to
     * a paragraph}
     */
    static Section headedBy(Element heading, Element content) {
        int alone = heading.text().length();
        Optional<Element> section = Optional.ofNullable(heading);
        while (section.isPresent()
                && !section.get().equals(content)
                && section.get().text().length() <= alone + 2) {
            section = Optional.ofNullable(section.get().parent());
        }
        boolean isAll = section.isEmpty()
                || section.get().equals(content)
                || content.parents().contains(section.get());
        return isAll ? new Section(null, true) : new Section(section.get(), false);
    }

    /** {@return whether the line stands in the section} */
    boolean holds(PageLine line) {
        if (isOpen) {
            return !(line.line().isProse() && !line.line().isListItem() && line.linkShare() < 0.3);
        }
        if (root == null) {
            return false;
        }
        for (Element element = line.block(); element != null; element = element.parent()) {
            if (element.equals(root)) {
                return true;
            }
        }
        return false;
    }
}
