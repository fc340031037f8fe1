package org.hearsay.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.rules.Line;

/**
 * The lines of a page that were made so far: a page is written as lines several times while its chrome goes, and most
 * of them are the same each time. For one page.
 */
final class LineStock {
    private final Map<String, Optional<Line>> paragraphs = new HashMap<>();
    private final Map<String, Optional<Line>> listItems = new HashMap<>();

    /** {@return the line that a text makes; empty if there is nothing to see in it} */
    Optional<Line> line(String raw, boolean isListItem) {
        return (isListItem ? listItems : paragraphs).computeIfAbsent(raw, text -> made(text, isListItem));
    }

    private static Optional<Line> made(String raw, boolean isListItem) {
        String text = CleanText.line(raw);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Line(text, isListItem, true));
    }
}
