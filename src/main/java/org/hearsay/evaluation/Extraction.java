package org.hearsay.evaluation;

import java.util.List;

/**
 * What was extracted from some articles: the rows of the queries {@code facts}, {@code entities} and {@code sources}.
 *
 * @param facts one row for each fact and piece of evidence
 * @param entities one row for each entity of an article
 * @param sources one row for each source of an article
 */
public record Extraction(List<FactRow> facts, List<EntityRow> entities, List<SourceRow> sources) {

    public Extraction {
        facts = List.copyOf(facts);
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
    }

    /**
     * A fact with one piece of evidence. Several labels of one participant are joined by {@code |}; what is not told is
     * empty.
     *
     * @param document identifier of the article
     * @param type claim type, for example {@code Ban}
     * @param agent labels of who does it
     * @param target labels of whom or what it is done to
     * @param date when, in EDTF
     * @param status status, for example {@code asserted}
     * @param source labels of who says so
     * @param quote the words of the article that say it
     * @param confidence how sure the extraction is of it, 0 to 1
     */
    public record FactRow(
            String document,
            String type,
            String agent,
            String target,
            String date,
            String status,
            String source,
            String quote,
            double confidence) {}

    /**
     * An entity of an article.
     *
     * @param document identifier of the article
     * @param type entity type, for example {@code Tool}
     * @param label its labels, joined by {@code |}
     */
    public record EntityRow(String document, String type, String label) {}

    /**
     * Somebody to whom an article attributes information.
     *
     * @param document identifier of the article
     * @param source labels, joined by {@code |}
     */
    public record SourceRow(String document, String source) {}
}
