package org.hearsay.claims;

import java.util.List;
import org.hearsay.article.TextSpan;

/**
 * What one sentence of an article tells of a claim. In the graph, all that an article tells of a claim is one report.
 *
 * @param claim what is claimed
 * @param status how firmly
 * @param sources on whose word, one chain for each source named side by side; empty when the outlet speaks for itself
 * @param evidence the sentence that carries the claim
 * @param cue the words that express it, within the evidence or beside it
 * @param details date, amount and the like, as told here
 * @param confidence how often claims read on such grounds are right, 0 to 1
 * @param rule which rule or sense of the lexicon read it, in words for {@code explain}
 */
public record Report(
        Claim claim,
        Status status,
        List<SourceChain> sources,
        TextSpan evidence,
        TextSpan cue,
        Details details,
        double confidence,
        String rule) {

    public Report {
        sources = List.copyOf(sources);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
        if (evidence.length() == 0) {
            throw new IllegalArgumentException("a report needs evidence");
        }
    }

    /** {@return the same telling of {@code other}, a claim that says the same more fully} */
    public Report withClaim(Claim other) {
        return new Report(other, status, sources, evidence, cue, details, confidence, rule);
    }

    /** {@return the same telling with other details} */
    public Report withDetails(Details other) {
        return new Report(claim, status, sources, evidence, cue, other, confidence, rule);
    }

    /** {@return the same telling on the word of other sources} */
    public Report withSources(List<SourceChain> other) {
        return new Report(claim, status, other, evidence, cue, details, confidence, rule);
    }
}
