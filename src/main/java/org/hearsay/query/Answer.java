package org.hearsay.query;

import java.util.List;

/**
 * The answer to a query: a table.
 *
 * @param columns names of the variables, in the order of the query
 * @param rows one for each solution
 */
public record Answer(List<String> columns, List<Row> rows) {

    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
