package org.hearsay.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** The order in which terms and triples are written; it depends on nothing but the terms. */
final class TermOrder {
    /** By N-Triples form. */
    static final Comparator<Node> TERMS = Comparator.comparing(NodeFmtLib::strNT);

    private static final Comparator<Sorted> BY_PROPERTY_AND_OBJECT =
            Comparator.comparing(Sorted::property).thenComparing(Sorted::object);

    private TermOrder() {}

    /** A triple with the forms it is sorted by, made once. */
    private record Sorted(String property, String object, Triple triple) {
        static Sorted of(Triple triple) {
            boolean type = triple.getPredicate().equals(RDF.type.asNode());
            return new Sorted(
                    type ? "" : triple.getPredicate().toString(), NodeFmtLib.strNT(triple.getObject()), triple);
        }
    }

    /**
     * {@return the triples subject by subject in the order of the subjects, without repetitions; those of each subject
     * by property, {@code rdf:type} first, and object}
     */
    static Collection<List<Triple>> bySubject(Collection<Triple> triples) {
        TreeMap<String, List<Triple>> subjects = new TreeMap<>();
        for (Triple triple : triples) {
            subjects.computeIfAbsent(NodeFmtLib.strNT(triple.getSubject()), subject -> new ArrayList<>())
                    .add(triple);
        }
        subjects.replaceAll((subject, unsorted) -> unsorted.stream()
                .map(Sorted::of)
                .sorted(BY_PROPERTY_AND_OBJECT)
                .map(Sorted::triple)
                .distinct()
                .toList());
        return subjects.values();
    }
}
