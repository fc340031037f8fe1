package org.hearsay.claims;

import java.util.List;

/**
 * On whose word a report stands, from the one the outlet names down to the one that knows: "Bloomberg, citing two
 * people familiar with the matter" is Bloomberg, then the people.
 *
 * @param links at least one, outermost first
 */
public record SourceChain(List<Party> links) {

    public SourceChain {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a chain without sources");
        }
    }

    /** {@return whom the outlet itself relies on} */
    public Party outermost() {
        return links.get(0);
    }
}
