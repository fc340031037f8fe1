package org.hearsay.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;

/** The order in which terms and triples are written; it depends on nothing but the terms. */
final class TermOrder {
    /** By N-Triples form. */
    static final Comparator<Node> TERMS = Comparator.comparing(NodeFmtLib::strNT);

    /** {@code rdf:type} first, then by IRI. */
    static final Comparator<Node> PROPERTIES =
            Comparator.comparing((Node node) -> !node.equals(RDF.type.asNode())).thenComparing(TERMS);

    /** By subject, property and object. */
    static final Comparator<Triple> TRIPLES = Comparator.comparing(Triple::getSubject, TERMS)
            .thenComparing(Triple::getPredicate, PROPERTIES)
            .thenComparing(Triple::getObject, TERMS);

    private TermOrder() {}
}
