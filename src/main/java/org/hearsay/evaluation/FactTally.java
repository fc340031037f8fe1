package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.evaluation.Evaluation.Attribute;
import org.hearsay.evaluation.Evaluation.Finding;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.GoldArticle.GoldFact;

/** Counts facts that agree; one object for one run. */
final class FactTally {
    /** The claim types that annotations use; facts of other types are neither right nor wrong. */
    private static final Set<String> TYPES = Set.of(
            "Ban",
            "LiftBan",
            "Endorse",
            "Classify",
            "Release",
            "Withdraw",
            "Accuse",
            "Deny",
            "Sue",
            "Penalize",
            "Investigate",
            "Acquire",
            "Invest",
            "Partner",
            "Appoint",
            "Depart",
            "Breach",
            "Say",
            "develops",
            "partOf",
            "worksFor",
            "locatedIn");

    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final Map<Attribute, int[]> attributes = new EnumMap<>(Attribute.class);
    private final List<Finding> missed = new ArrayList<>();
    private final List<Finding> spurious = new ArrayList<>();
    private final Reliability reliability = new Reliability();
    private int neutral;

    void add(GoldArticle article, List<FactRow> rows) {
        FactMatch match = new FactMatch(article);
        Set<GoldFact> found = new HashSet<>();
        List<FactRow> known =
                rows.stream().filter(row -> TYPES.contains(row.type())).toList();
        for (ExtractedFact fact : ExtractedFact.of(known)) {
            List<GoldFact> matches = article.facts().stream()
                    .filter(gold -> match.matches(gold, fact))
                    .toList();
            List<GoldFact> core = matches.stream().filter(GoldFact::core).toList();
            if (!core.isEmpty()) {
                right(match, core.get(0), fact);
                reliability.add(fact, true);
                found.addAll(core);
            } else if (matches.isEmpty()) {
                wrong(article, fact);
                reliability.add(fact, false);
            } else {
                neutral++;
            }
        }
        recall(article, found);
    }

    private void right(FactMatch match, GoldFact gold, ExtractedFact fact) {
        count(fact.type(), 0);
        count(fact.type(), 1);
        for (Attribute attribute : Attribute.values()) {
            if (FactMatch.has(gold, attribute)) {
                int[] tally = attributes.computeIfAbsent(attribute, a -> new int[2]);
                tally[0] += match.agrees(gold, attribute, fact.evidence()) ? 1 : 0;
                tally[1]++;
            }
        }
    }

    private void wrong(GoldArticle article, ExtractedFact fact) {
        count(fact.type(), 1);
        String quote = fact.evidence().get(0).quote();
        spurious.add(new Finding(article.document(), fact.type(), fact.agent(), fact.target(), quote));
    }

    private void recall(GoldArticle article, Set<GoldFact> found) {
        for (GoldFact gold : article.coreFacts()) {
            count(gold.type(), 3);
            if (found.contains(gold)) {
                count(gold.type(), 2);
            } else {
                String quote = gold.quotes().isEmpty() ? "" : gold.quotes().get(0);
                Set<String> agent = new TreeSet<>(gold.agent());
                missed.add(new Finding(article.document(), gold.type(), agent, new TreeSet<>(gold.target()), quote));
            }
        }
    }

    private void count(String type, int what) {
        counts.computeIfAbsent(type, t -> new int[4])[what]++;
    }

    Evaluation with(Score entities, Score sources) {
        SortedMap<String, Score> byType = new TreeMap<>();
        counts.forEach((type, n) -> byType.put(type, new Score(n[0], n[1], n[2], n[3])));
        Map<Attribute, Accuracy> accuracies = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            int[] tally = attributes.getOrDefault(attribute, new int[2]);
            accuracies.put(attribute, new Accuracy(tally[0], tally[1]));
        }
        return new Evaluation(
                total(byType), neutral, byType, accuracies, entities, sources, missed, spurious, reliability.bins());
    }

    private static Score total(SortedMap<String, Score> byType) {
        return byType.values().stream()
                .reduce(
                        new Score(0, 0, 0, 0),
                        (a, b) -> new Score(
                                a.right() + b.right(),
                                a.extracted() + b.extracted(),
                                a.found() + b.found(),
                                a.annotated() + b.annotated()));
    }
}
