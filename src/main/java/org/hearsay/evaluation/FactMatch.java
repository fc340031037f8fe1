package org.hearsay.evaluation;

import java.util.List;
import java.util.Set;
import org.hearsay.evaluation.Evaluation.Attribute;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.GoldArticle.GoldFact;

/** Decides whether an extracted fact is the annotated one, and whether its attributes are. */
final class FactMatch {
    private static final Set<String> EITHER_WAY = Set.of("Partner");
    private static final Set<String> BY_SPEAKER = Set.of("Say", "Deny");
    private static final int MONTH = 7;

    private final GoldArticle article;

    FactMatch(GoldArticle article) {
        this.article = article;
    }

    /** {@return whether facts of that type are told apart by who speaks and by the passage} */
    static boolean isBySpeaker(String type) {
        return BY_SPEAKER.contains(type);
    }

    boolean matches(GoldFact gold, ExtractedFact fact) {
        if (!gold.type().equals(fact.type())) {
            return false;
        }
        if (isBySpeaker(gold.type())) {
            return meets(fact.agent(), gold.agent()) && quotes(gold, fact.evidence());
        }
        return pair(gold, fact.agent(), fact.target())
                || (EITHER_WAY.contains(gold.type()) && pair(gold, fact.target(), fact.agent()));
    }

    private boolean pair(GoldFact gold, Set<String> agent, Set<String> target) {
        return meets(agent, gold.agent()) && meets(target, gold.target());
    }

    /** A name meets by equality; a description of nothing annotated also if one wording contains the other. */
    private boolean meets(Set<String> extracted, List<String> accepted) {
        if (accepted.isEmpty()) {
            return true;
        }
        Set<String> wanted = article.widen(accepted);
        if (NameSet.meet(extracted, wanted)) {
            return true;
        }
        return !article.namesEntity(wanted)
                && extracted.stream().anyMatch(name -> wanted.stream().anyMatch(want -> NameSet.contain(name, want)));
    }

    /** {@return whether the attribute is annotated} */
    static boolean has(GoldFact gold, Attribute attribute) {
        return switch (attribute) {
            case DATE -> !gold.date().isEmpty();
            case STATUS -> !gold.statuses().isEmpty();
            case SOURCE -> !gold.source().isEmpty();
            case EVIDENCE -> true;
        };
    }

    /** {@return whether one piece of evidence has the attribute as annotated} */
    boolean agrees(GoldFact gold, Attribute attribute, List<FactRow> evidence) {
        return switch (attribute) {
            case DATE -> evidence.stream().anyMatch(row -> sameDate(gold.date(), row.date()));
            case STATUS -> evidence.stream().anyMatch(row -> gold.statuses().contains(row.status()));
            case SOURCE ->
                evidence.stream()
                        .anyMatch(row -> NameSet.meet(NameSet.ofCell(row.source()), article.widen(gold.source())));
            case EVIDENCE -> quotes(gold, evidence);
        };
    }

    private static boolean sameDate(String gold, String extracted) {
        return !extracted.isEmpty()
                && (extracted.startsWith(gold) || gold.startsWith(extracted))
                && extracted.length() >= Math.min(gold.length(), MONTH);
    }

    private static boolean quotes(GoldFact gold, List<FactRow> evidence) {
        return evidence.stream().anyMatch(row -> Quotes.overlapAny(gold.quotes(), row.quote()));
    }
}
