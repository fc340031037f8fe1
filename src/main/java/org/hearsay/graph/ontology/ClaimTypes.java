package org.hearsay.graph.ontology;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kinds of claim there are. Immutable.
 *
 * @param byNotation notation to type
 */
public record ClaimTypes(Map<String, ClaimType> byNotation) {

    public ClaimTypes {
        byNotation = Map.copyOf(byNotation);
    }

    /** {@return these types} */
    public static ClaimTypes of(Collection<ClaimType> types) {
        Map<String, ClaimType> byNotation = new TreeMap<>();
        for (ClaimType type : types) {
            if (byNotation.put(type.notation(), type) != null) {
                throw new IllegalArgumentException("two claim types are called " + type.notation());
            }
        }
        return new ClaimTypes(byNotation);
    }

    /** {@return the type of that notation, if there is one} */
    public Optional<ClaimType> named(String notation) {
        return Optional.ofNullable(byNotation.get(notation));
    }

    /** {@return all types, by notation} */
    public Collection<ClaimType> all() {
        return new TreeMap<>(byNotation).values();
    }
}
