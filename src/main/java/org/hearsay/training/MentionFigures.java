package org.hearsay.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was found against what should have been, line by line. Not thread-safe. */
final class MentionFigures {
    private final Map<String, int[]> counts = new TreeMap<>();

    /** Counts a set of found things against the set of right ones. */
    <T> void compare(String line, Collection<T> right, Collection<T> found) {
        Set<T> hits = new HashSet<>(right);
        hits.retainAll(new HashSet<>(found));
        count(line, hits.size(), right.size(), found.size());
    }

    /** Counts {@code hits} out of {@code right} things to find and {@code found} things found. */
    void count(String line, int hits, int right, int found) {
        int[] count = counts.computeIfAbsent(line, k -> new int[3]);
        count[0] += hits;
        count[1] += right;
        count[2] += found;
    }

    /** {@return the figures as a table in Markdown} */
    String table() {
        StringBuilder table =
                new StringBuilder("| | precision | recall | F1 | right | found |\n|---|---|---|---|---|---|\n");
        counts.forEach((line, c) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %d | %d |%n",
                line,
                percent(c[0], c[2]),
                percent(c[0], c[1]),
                percent(2 * c[0], c[1] + c[2]),
                c[1],
                c[2])));
        return table.toString();
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }
}
