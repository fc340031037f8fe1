package org.hearsay.claims.lexicon;

import java.util.Set;

/**
 * A kind of claim that needs no word of its own: "Anthropic's Claude Code", "Chinese giant Alibaba". It is looked for
 * from one participant, the anchor, to the others of its sentence.
 *
 * @param type the kind of claim, for example {@code locatedIn}
 * @param anchoredByTarget whether the anchor is the claim's target; else its agent
 * @param anchorTypes entity types that can be the anchor, by label: {@code Place}
 * @param otherTypes entity types that the other participant can have
 * @param mayBeUnderstood whether the other participant may be one that only sentences before mention
 */
public record RelationPattern(
        String type,
        boolean anchoredByTarget,
        Set<String> anchorTypes,
        Set<String> otherTypes,
        boolean mayBeUnderstood) {

    public RelationPattern {
        anchorTypes = Set.copyOf(anchorTypes);
        otherTypes = Set.copyOf(otherTypes);
    }
}
