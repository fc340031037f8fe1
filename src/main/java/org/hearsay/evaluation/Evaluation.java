package org.hearsay.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An extraction compared with annotated articles.
 *
 * @param facts the facts: precision over all that were extracted, recall over the annotated core facts
 * @param neutral how many extracted facts match only annotations that count neither way
 * @param byType the same for each claim type, by name
 * @param attributes how often each attribute of the right facts is right
 * @param entities the entities
 * @param sources the sources
 * @param missed the core facts that were not extracted
 * @param spurious the extracted facts that match no annotation
 * @param reliability how many facts of each tenth of confidence are right
 */
public record Evaluation(
        Score facts,
        int neutral,
        SortedMap<String, Score> byType,
        Map<Attribute, Accuracy> attributes,
        Score entities,
        Score sources,
        List<Finding> missed,
        List<Finding> spurious,
        List<ConfidenceBin> reliability) {

    public Evaluation {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        attributes = Map.copyOf(attributes);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
        reliability = List.copyOf(reliability);
    }

    /** An attribute of a fact that is compared once the fact is right. */
    public enum Attribute {
        /** When it takes effect, compared in the precision of the annotation. */
        DATE,
        /** Its status. */
        STATUS,
        /** Who says so. */
        SOURCE,
        /** The passage that tells it. */
        EVIDENCE
    }

    /**
     * A fact that was missed or made up.
     *
     * @param document the article
     * @param type claim type
     * @param agent names of who does it
     * @param target names of whom or what it is done to
     * @param quote the passage
     */
    public record Finding(String document, String type, Set<String> agent, Set<String> target, String quote) {}
}
