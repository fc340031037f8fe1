package org.hearsay.reading.input;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which member of a JSON object holds what, for objects that do not use the names of schema.org.
 *
 * <p>The written form lists members and the schema.org names they stand for:
 * {@code title=headline,meta.source=publisher}. A dot leads into an object.
 *
 * @param memberOf schema.org name to the member that holds it
 */
public record FieldMapping(Map<String, String> memberOf) {

    /** All members have the names of schema.org. */
    public static final FieldMapping NONE = new FieldMapping(Map.of());

    private static final Set<String> TERMS = Set.of(
            "headline", "articleBody", "url", "publisher", "datePublished", "author", "inLanguage", "identifier");

    public FieldMapping {
        for (String term : memberOf.keySet()) {
            if (!TERMS.contains(term)) {
                throw new IllegalArgumentException(
                        "no name of schema.org that is read: " + term + " (known: " + new TreeSet<>(TERMS) + ")");
            }
        }
        memberOf = Map.copyOf(memberOf);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not in order
     */
    public static FieldMapping parse(String written) {
        Map<String, String> memberOf = new TreeMap<>();
        for (String pair : written.split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException("expected member=name, for example title=headline, not: " + pair);
            }
            memberOf.put(
                    pair.substring(equals + 1).strip(),
                    pair.substring(0, equals).strip());
        }
        return new FieldMapping(memberOf);
    }

    /** {@return the member that holds a schema.org name} */
    public String memberFor(String term) {
        return memberOf.getOrDefault(term, term);
    }
}
