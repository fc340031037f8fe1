package org.hearsay.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.article.TextSpan;
import org.hearsay.graph.ontology.ReusedTerms;

/** The quads of one article while they are being collected. One for each article, by one thread. */
final class ArticleGraph {
    private final Snapshot snapshot;
    private final Node article;
    private final IriMinter iris;
    private final Map<String, Quad> quads = new TreeMap<>();
    private final Map<Node, String> preferred =
            new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));

    ArticleGraph(Snapshot snapshot, IriMinter iris) {
        this.snapshot = snapshot;
        this.iris = iris;
        this.article = NodeFactory.createURI(iris.article(snapshot.hash()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** {@return the article, which is the name of its graph too} */
    Node article() {
        return article;
    }

    IriMinter iris() {
        return iris;
    }

    String body() {
        return snapshot.article().body();
    }

    TextSpan codePoints(TextSpan span) {
        return span.inCodePointsOf(body());
    }

    void add(Node subject, Node property, Node object) {
        addTo(article, subject, property, object);
    }

    void addTo(Node graph, Node subject, Node property, Node object) {
        Quad quad = Quad.create(graph, subject, property, object);
        quads.put(line(quad), quad);
    }

    void addType(Node subject, Node type) {
        add(subject, ReusedTerms.TYPE, type);
    }

    /** Adds words of the article, unless there are none. */
    void addWords(Node subject, Node property, String text) {
        if (!text.isBlank()) {
            add(subject, property, Literals.words(text.strip()));
        }
    }

    /** Names something: the first name is preferred, every other one is an alternative. */
    void name(Node subject, String name) {
        String first = preferred.putIfAbsent(subject, name);
        if (first == null) {
            addWords(subject, ReusedTerms.PREF_LABEL, name);
        } else if (!first.equals(name)) {
            addWords(subject, ReusedTerms.ALT_LABEL, name);
        }
    }

    /** {@return the quads in the order of their N-Quads} */
    Map<String, Quad> quads() {
        return quads;
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getGraph())
                + ' '
                + NodeFmtLib.strNT(quad.getSubject())
                + ' '
                + NodeFmtLib.strNT(quad.getPredicate())
                + ' '
                + NodeFmtLib.strNT(quad.getObject());
    }
}
