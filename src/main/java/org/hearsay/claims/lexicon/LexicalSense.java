package org.hearsay.claims.lexicon;

import java.util.Set;

/**
 * One meaning of an entry: a kind of claim, and the grammatical functions in which its participants stand.
 *
 * @param type the kind of claim, for example {@code Ban}
 * @param agentFunctions functions of the agent: {@code subject}, {@code object}, {@code complement}, {@code possessor},
 *     {@code modifier} or a preposition
 * @param targetFunctions functions of the target, likewise
 */
public record LexicalSense(String type, Set<String> agentFunctions, Set<String> targetFunctions) {

    public LexicalSense {
        agentFunctions = Set.copyOf(agentFunctions);
        targetFunctions = Set.copyOf(targetFunctions);
    }
}
