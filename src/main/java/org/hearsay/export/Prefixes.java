package org.hearsay.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Short names for IRIs, always the same ones in the same order. Immutable.
 *
 * @param namespaces prefix to namespace, in the order in which they are written
 */
record Prefixes(Map<String, String> namespaces) {

    private static final List<String> KINDS = List.of(
            "article", "claim", "component", "organization", "person", "place", "report", "run", "thing", "tool",
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
        return new Prefixes(namespaces);
    }

    /** {@return the IRI with a prefix, by the longest namespace that fits; empty if none does} */
    String shorten(String iri) {
        List<Map.Entry<String, String>> fitting = new ArrayList<>();
        for (Map.Entry<String, String> entry : namespaces.entrySet()) {
            if (iri.startsWith(entry.getValue()) && isPlain(iri.substring(entry.getValue().length()))) {
                fitting.add(entry);
            }
        }
        return fitting.stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse("");
    }

    private static boolean isPlain(String local) {
        return local.matches("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");
    }
}
