package org.hearsay.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;

/** The one name under which each known thing gets its IRI, whatever an article calls it. Immutable. */
final class CanonicalNames {
    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();

    CanonicalNames(KnownNames known) {
        for (KnownName name : known.names()) {
            put(name, name.name());
        }
        for (KnownName name : known.names()) {
            name.alternatives().forEach(alternative -> put(name, alternative));
        }
    }

    /** {@return the preferred name of what is called that; the name itself if no list has it} */
    String canonical(EntityType type, String name) {
        return canonical.getOrDefault(lookup(type, name), name);
    }

    /** {@return whether a list has an outlet of that name} */
    boolean isOutlet(String name) {
        return outlets.contains(NameKey.of(name).words());
    }

    private void put(KnownName name, String wording) {
        canonical.putIfAbsent(lookup(name.type(), wording), name.name());
        if (name.outlet()) {
            outlets.add(NameKey.of(wording).words());
        }
    }

    private static String lookup(EntityType type, String name) {
        return type.name() + ' ' + NameKey.of(name).words();
    }
}
