package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.evaluation.Extraction.FactRow;

/**
 * The rows that tell one fact of an article.
 *
 * @param type claim type
 * @param agent names of who does it
 * @param target names of whom or what it is done to
 * @param evidence the rows, at least one
 */
record ExtractedFact(String type, Set<String> agent, Set<String> target, List<FactRow> evidence) {

    /** {@return the facts that {@code rows} tell, in the order of their first rows} */
    static Collection<ExtractedFact> of(List<FactRow> rows) {
        Map<List<String>, ExtractedFact> facts = new LinkedHashMap<>();
        for (FactRow row : rows) {
            String quote = FactMatch.isBySpeaker(row.type()) ? row.quote() : "";
            facts.computeIfAbsent(List.of(row.type(), row.agent(), row.target(), quote), key -> empty(row))
                    .evidence()
                    .add(row);
        }
        return facts.values();
    }

    /** {@return the confidence of the surest row} */
    double confidence() {
        return evidence.stream().mapToDouble(FactRow::confidence).max().orElse(0);
    }

    private static ExtractedFact empty(FactRow row) {
        return new ExtractedFact(
                row.type(), NameSet.ofCell(row.agent()), NameSet.ofCell(row.target()), new ArrayList<>());
    }
}
