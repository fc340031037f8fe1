package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each of some strings was seen. */
final class Counts {
    private final Map<String, Integer> counts = new TreeMap<>();
    private int total;

    void add(String key) {
        counts.merge(key, 1, Integer::sum);
        total++;
    }

    int of(String key) {
        return counts.getOrDefault(key, 0);
    }

    int total() {
        return total;
    }

    /** {@return the strings, most frequent first; those seen equally often by alphabet} */
    List<String> descending() {
        List<String> keys = new ArrayList<>(counts.keySet());
        keys.sort(Comparator.comparing((String key) -> -of(key)).thenComparing(Comparator.naturalOrder()));
        return keys;
    }

    /** {@return the most frequent string} */
    String first() {
        return descending().get(0);
    }
}
