package org.hearsay.claims.candidates;

import org.hearsay.claims.sentence.Participant;

/**
 * A reading of a trigger as a claim.
 *
 * @param agent who does it; may be nobody
 * @param target whom or what it is done to; may be nobody
 * @param score how likely it is, 0 to 1
 */
public record ScoredCandidate(Participant agent, Participant target, double score) {}
