package org.hearsay.mentions;

import java.util.List;

/**
 * The names that are known before any article is read, from the lists in {@code ontology/}.
 *
 * @param names in the order of the lists; earlier ones win where two share a wording
 */
public record KnownNames(List<KnownName> names) {

    /** No list. */
    public static final KnownNames NONE = new KnownNames(List.of());

    public KnownNames {
        names = List.copyOf(names);
    }
}
