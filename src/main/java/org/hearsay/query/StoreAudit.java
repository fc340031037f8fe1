package org.hearsay.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.graph.store.GraphStore;

/** Looks through a whole store: is it as it should be, and how much is in it. Thread-safe. */
public final class StoreAudit {
    private final GraphStore store;

    /** Looks through that store. */
    public StoreAudit(GraphStore store) {
        this.store = store;
    }

    /** {@return what breaks the shapes, article by article, in words; empty if all is well} */
    public List<String> check() {
        return store.read(graphs -> {
            List<String> findings = new ArrayList<>();
            for (Node article : articles(graphs)) {
                Graph graph = copyOf(graphs, article);
                store.violations(graph).forEach(violation -> findings.add(nameOf(graph, article) + ": " + violation));
            }
            return findings;
        });
    }

    /** {@return every text that does not fit its hash, and every quote that is not where its report says, in words} */
    public List<String> verify() {
        return store.read(graphs -> {
            List<String> findings = new ArrayList<>();
            for (Node article : articles(graphs)) {
                verify(copyOf(graphs, article), article, findings);
            }
            return findings;
        });
    }

    /** {@return how many of everything there are, in a fixed order; shared things count once} */
    public Map<String, Long> stats() {
        return store.read(graphs -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("articles", count(graphs, Vocabulary.ARTICLE));
            counts.put("of them revised", revised(graphs));
            counts.put("outlets", count(graphs, Vocabulary.OUTLET));
            counts.put("claims", count(graphs, Vocabulary.CLAIM));
            counts.put("reports", count(graphs, Vocabulary.REPORT));
            counts.put("unread reports", count(graphs, Vocabulary.UNREAD_REPORT));
            counts.put("organizations", count(graphs, ReusedTerms.ORGANIZATION));
            counts.put("people", count(graphs, ReusedTerms.PERSON));
            counts.put("tools", count(graphs, Vocabulary.TOOL));
            counts.put("places", count(graphs, ReusedTerms.PLACE));
            counts.put(
                    "quads",
                    graphs.stream()
                            .filter(quad -> !quad.getGraph().toString().equals(Ontology.GRAPH))
                            .count());
            return counts;
        });
    }

    private static List<Node> articles(DatasetGraph graphs) {
        Set<Node> articles = new LinkedHashSet<>();
        graphs.find(Node.ANY, Node.ANY, ReusedTerms.TYPE, Vocabulary.ARTICLE)
                .forEachRemaining(quad -> articles.add(quad.getGraph()));
        return articles.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static void verify(Graph graph, Node article, List<String> findings) {
        String name = nameOf(graph, article);
        String text = one(graph, article, ReusedTerms.ARTICLE_BODY);
        if (!IriMinter.sha256(text).equals(one(graph, article, Vocabulary.SHA256))) {
            findings.add(name + ": the text does not fit its SHA-256");
        }
        int[] codePoints = text.codePoints().toArray();
        for (Node passage : passages(graph)) {
            String quote = one(graph, passage, ReusedTerms.EXACT);
            String start = one(graph, passage, ReusedTerms.START);
            String end = one(graph, passage, ReusedTerms.END);
            if (!quote.equals(slice(codePoints, start, end))) {
                findings.add(name + ": the text from " + start + " to " + end + " is not the quote of <" + passage
                        + ">: \"" + quote + '"');
            }
        }
    }

    private static List<Node> passages(Graph graph) {
        return Stream.of(Vocabulary.REPORT, Vocabulary.PASSAGE)
                .flatMap(type -> graph.find(Node.ANY, ReusedTerms.TYPE, type).toList().stream())
                .map(Triple::getSubject)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static String slice(int[] text, String start, String end) {
        if (!start.matches("\\d{1,9}") || !end.matches("\\d{1,9}")) {
            return "";
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        return from <= to && to <= text.length ? new String(text, from, to - from) : "";
    }

    private static long count(DatasetGraph graphs, Node type) {
        return graphs.stream(Node.ANY, Node.ANY, ReusedTerms.TYPE, type)
                .map(quad -> quad.getSubject())
                .distinct()
                .count();
    }

    private static long revised(DatasetGraph graphs) {
        return graphs.stream(Node.ANY, Node.ANY, ReusedTerms.WAS_REVISION_OF, Node.ANY)
                .map(quad -> quad.getObject())
                .distinct()
                .count();
    }

    private static Graph copyOf(DatasetGraph graphs, Node name) {
        Graph graph = GraphFactory.createDefaultGraph();
        graphs.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        return graph;
    }

    private static String nameOf(Graph graph, Node article) {
        String document = one(graph, article, ReusedTerms.IDENTIFIER);
        return document.isEmpty() ? article.toString() : document;
    }

    /** {@return the words of the value; empty if there is none} */
    private static String one(Graph graph, Node subject, Node property) {
        return graph
                .find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject().isLiteral()
                        ? triple.getObject().getLiteralLexicalForm()
                        : triple.getObject().toString())
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse("");
    }
}
