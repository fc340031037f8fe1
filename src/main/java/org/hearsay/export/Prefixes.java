package org.hearsay.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Short names for IRIs, always the same ones in the same order. Immutable.
 *
 * @param namespaces prefix to namespace, in the order in which they are written
 */
record Prefixes(Map<String, String> namespaces) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
    private static final List<String> KINDS = List.of(
            "article",
            "claim",
            "component",
            "organization",
            "person",
            "place",
            "report",
            "run",
            "thing",
            "tool",
            "unnamed");

    /** {@return the prefixes of the vocabularies, and one for each kind of node below {@code base}} */
    static Prefixes below(String base) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("hs", "https://w3id.org/hearsay/ns#");
        namespaces.put("schema", "https://schema.org/");
        namespaces.put("prov", "http://www.w3.org/ns/prov#");
        namespaces.put("oa", "http://www.w3.org/ns/oa#");
        namespaces.put("skos", "http://www.w3.org/2004/02/skos/core#");
        namespaces.put("dcterms", "http://purl.org/dc/terms/");
        namespaces.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        KINDS.forEach(kind -> namespaces.put(kind, base + kind + "/"));
        namespaces.put("id", base);
        return new Prefixes(Collections.unmodifiableMap(namespaces));
    }

    /** {@return the IRI with a prefix, by the longest namespace that fits; empty if none does} */
    String shorten(String iri) {
        String best = "";
        int longest = 0;
        for (Map.Entry<String, String> entry : namespaces.entrySet()) {
            int length = entry.getValue().length();
            if (length > longest && iri.startsWith(entry.getValue()) && isPlain(iri.substring(length))) {
                best = entry.getKey() + ':' + iri.substring(length);
                longest = length;
            }
        }
        return best;
    }

    private static boolean isPlain(String local) {
        return PLAIN.matcher(local).matches();
    }
}
