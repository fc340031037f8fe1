package org.hearsay.claims.candidates;

import java.util.List;
import java.util.Set;

/**
 * A place in a sentence where a claim could be: a wording of the lexicon, or the anchor of a relation.
 *
 * @param type the kind of claim it could be
 * @param wording the entry of the lexicon, for example {@code impose ban}; the relation's name for an anchor
 * @param token the word it is built around; the anchor's head
 * @param words all its words, in order
 * @param agentFunctions where the lexicon expects the agent; empty for an anchor
 * @param targetFunctions where the lexicon expects the target
 * @param anchor which side is given already
 */
public record Trigger(
        String type,
        String wording,
        int token,
        List<Integer> words,
        Set<String> agentFunctions,
        Set<String> targetFunctions,
        Anchor anchor) {

    /** Which participant a relation is looked for from. */
    public enum Anchor {
        /** Neither: the trigger is a wording. */
        NONE,
        /** The agent. */
        AGENT,
        /** The target. */
        TARGET
    }

    public Trigger {
        words = List.copyOf(words);
        agentFunctions = Set.copyOf(agentFunctions);
        targetFunctions = Set.copyOf(targetFunctions);
    }

    /** {@return whether this is a wording rather than a bare relation between two names} */
    public boolean isWording() {
        return anchor == Anchor.NONE;
    }
}
