package org.hearsay.query;

import java.util.Map;

/**
 * One solution of a query.
 *
 * @param cells variable to its value as plain text: an IRI, or the words of a literal; no entry where nothing is bound
 */
public record Row(Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** {@return the value in that column; empty if nothing is bound} */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
