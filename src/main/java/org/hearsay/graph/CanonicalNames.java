package org.hearsay.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;

/** The one name under which each known thing gets its IRI, whatever an article calls it. Immutable. */
final class CanonicalNames {
    private final Map<String, String> canonical = new HashMap<>();
    private final Set<String> outlets = new HashSet<>();
    private final List<String> outletNouns;

    CanonicalNames(KnownNames known, List<String> outletNouns) {
        this.outletNouns = List.copyOf(outletNouns);
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

    /** {@return whether the words describe an outlet: "the Lisbon newspaper"} */
    boolean describesOutlet(String description) {
        String words = ' ' + NameKey.of(description).words();
        return outletNouns.stream().anyMatch(noun -> words.endsWith(' ' + noun));
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
