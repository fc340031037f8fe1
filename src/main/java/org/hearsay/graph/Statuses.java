package org.hearsay.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claims.Status;
import org.hearsay.graph.ontology.Vocabulary;

/** The concepts of the ontology for each status. */
final class Statuses {
    private Statuses() {}

    static Node node(Status status) {
        String label = status.label();
        return NodeFactory.createURI(
                Vocabulary.NAMESPACE + Character.toUpperCase(label.charAt(0)) + label.substring(1));
    }
}
