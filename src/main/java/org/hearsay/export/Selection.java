package org.hearsay.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.graph.NameKey;
import org.hearsay.graph.ontology.ClaimType;
import org.hearsay.graph.ontology.ClaimTypes;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;

/**
 * What of each graph is exported: the reports that are asked for, and what they need to be understood. A claim that
 * loses all its reports goes with them, and so do direct edges that nothing affirms any more.
 */
final class Selection {
    private final DatasetGraph graphs;
    private final ClaimTypes types;
    private final ExportOptions options;
    private final Set<Node> wanted;

    Selection(DatasetGraph graphs, ClaimTypes types, ExportOptions options) {
        this.graphs = graphs;
        this.types = types;
        this.options = options;
        this.wanted = options.about().isBlank() ? Set.of() : named(options.about());
    }

    /** {@return the triples of a graph that are exported} */
    Collection<Triple> of(Node name) {
        List<Triple> triples = new ArrayList<>();
        graphs.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
        if (!options.withText()) {
            triples.removeIf(triple -> triple.getPredicate().equals(ReusedTerms.ARTICLE_BODY));
        }
        boolean whole = options.about().isBlank() && options.minConfidence() <= 0;
        if (whole || !graphs.contains(name, name, ReusedTerms.TYPE, Vocabulary.ARTICLE)) {
            return triples;
        }
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return chosen(graph, name);
    }

    private Set<Node> named(String name) {
        String words = ' ' + NameKey.of(name).words() + ' ';
        Set<Node> found = new HashSet<>();
        for (Node property : List.of(ReusedTerms.PREF_LABEL, ReusedTerms.ALT_LABEL)) {
            graphs.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (isAbout(quad, words)) {
                    found.add(quad.getSubject());
                }
            });
        }
        return found;
    }

    private static boolean isAbout(Quad quad, String words) {
        return quad.getObject().isLiteral()
                && (' ' + NameKey.of(quad.getObject().getLiteralLexicalForm()).words() + ' ').contains(words);
    }

    private Collection<Triple> chosen(Graph graph, Node article) {
        Set<Node> reports = new HashSet<>();
        graph.find(Node.ANY, ReusedTerms.TYPE, Vocabulary.REPORT).forEachRemaining(triple -> {
            if (isWanted(graph, triple.getSubject())) {
                reports.add(triple.getSubject());
            }
        });
        if (reports.isEmpty() && !options.about().isBlank()) {
            return List.of();
        }
        Set<Node> kept = new HashSet<>(reports);
        reports.forEach(report -> addReached(graph, report, kept));
        kept.add(article);
        graph.find(article, ReusedTerms.PUBLISHER, Node.ANY).forEachRemaining(t -> kept.add(t.getObject()));
        Set<Triple> edges = edgesOf(graph, reports);
        return graph.find().toList().stream()
                .filter(triple -> isEdge(triple) ? edges.contains(triple) : belongs(triple, kept, article))
                .toList();
    }

    private boolean isWanted(Graph graph, Node report) {
        Node confidence = one(graph, report, Vocabulary.CONFIDENCE);
        if (Double.parseDouble(confidence.getLiteralLexicalForm()) < options.minConfidence()) {
            return false;
        }
        Node claim = one(graph, report, Vocabulary.OF_CLAIM);
        return options.about().isBlank()
                || graph.find(claim, Node.ANY, Node.ANY)
                        .filterKeep(triple -> wanted.contains(triple.getObject()))
                        .hasNext();
    }

    /** Adds the claim with its participants, the sources, and the unread reports it is derived from. */
    private static void addReached(Graph graph, Node report, Set<Node> kept) {
        for (Node property : List.of(
                Vocabulary.OF_CLAIM,
                Vocabulary.ALSO_TOLD,
                Vocabulary.AGENT,
                Vocabulary.TARGET,
                Vocabulary.SAID_BY,
                Vocabulary.BY,
                ReusedTerms.WAS_DERIVED_FROM)) {
            graph.find(report, property, Node.ANY).toList().forEach(triple -> {
                if (kept.add(triple.getObject())) {
                    addReached(graph, triple.getObject(), kept);
                }
            });
        }
    }

    private boolean belongs(Triple triple, Set<Node> kept, Node article) {
        boolean cites =
                triple.getSubject().equals(article) && triple.getPredicate().equals(ReusedTerms.CITATION);
        if (cites) {
            return kept.contains(triple.getObject());
        }
        return kept.contains(triple.getSubject()) || (options.about().isBlank() && isName(triple));
    }

    /** Without a name to look for, entities stay whether or not a report needs them. */
    private static boolean isName(Triple triple) {
        Node property = triple.getPredicate();
        boolean claimOrReport =
                triple.getSubject().isURI() && triple.getSubject().getURI().matches(".*/(claim|report|passage)/[^/]*");
        return !claimOrReport
                && (property.equals(ReusedTerms.PREF_LABEL)
                        || property.equals(ReusedTerms.ALT_LABEL)
                        || property.equals(Vocabulary.DESCRIBED_AS)
                        || property.equals(ReusedTerms.TYPE));
    }

    private boolean isEdge(Triple triple) {
        return types.byNotation().values().stream()
                .anyMatch(type -> type.directEdge().equals(triple.getPredicate().getURI()));
    }

    private Set<Triple> edgesOf(Graph graph, Set<Node> reports) {
        Set<Node> affirmed = Set.of(
                NodeFactory.createURI(Vocabulary.NAMESPACE + "Asserted"),
                NodeFactory.createURI(Vocabulary.NAMESPACE + "Reported"));
        Set<Triple> edges = new HashSet<>();
        for (Node report : reports) {
            if (affirmed.contains(one(graph, report, Vocabulary.HAS_STATUS))) {
                edges.addAll(edgesOf(graph, one(graph, report, Vocabulary.OF_CLAIM)));
            }
        }
        return edges;
    }

    private List<Triple> edgesOf(Graph graph, Node claim) {
        List<Triple> edges = new ArrayList<>();
        for (ClaimType type : types.byNotation().values()) {
            if (!type.hasDirectEdge()
                    || !graph.contains(claim, ReusedTerms.TYPE, NodeFactory.createURI(type.iri()))
                    || !graph.contains(claim, Vocabulary.AGENT, Node.ANY)
                    || !graph.contains(claim, Vocabulary.TARGET, Node.ANY)) {
                continue;
            }
            Node edge = NodeFactory.createURI(type.directEdge());
            Node agent = one(graph, claim, Vocabulary.AGENT);
            Node target = one(graph, claim, Vocabulary.TARGET);
            edges.add(Triple.create(agent, edge, target));
            if (type.symmetric()) {
                edges.add(Triple.create(target, edge, agent));
            }
        }
        return edges;
    }

    private static Node one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }
}
