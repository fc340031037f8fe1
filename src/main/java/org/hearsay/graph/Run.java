package org.hearsay.graph;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * With what articles are read: it stands in the graph as the activity that generated their graphs. No clock: the same
 * software with the same models and lexicon is the same run.
 *
 * @param version of the software
 * @param components name of each model and lexicon to its SHA-256, 64 hexadecimal digits
 */
public record Run(String version, Map<String, String> components) {

    public Run {
        components = Map.copyOf(components);
        components.forEach((name, hash) -> {
            if (!hash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a SHA-256 of " + name + ": " + hash);
            }
        });
    }

    /** {@return the components by name} */
    public SortedMap<String, String> sortedComponents() {
        return new TreeMap<>(components);
    }
}
