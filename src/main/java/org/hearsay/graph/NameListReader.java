package org.hearsay.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;

/** Reads lists of known names, SKOS concepts in Turtle with {@code skos:prefLabel} and {@code skos:altLabel}. */
public final class NameListReader {
    private static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    private static final Node ALT_LABEL = SKOS.altLabel.asNode();
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Node URL = NodeFactory.createURI("https://schema.org/url");

    private NameListReader() {}

    /** {@return the names of the four lists that ship with Hearsay} */
    public static KnownNames readShipped() {
        List<KnownName> names = new ArrayList<>();
        names.addAll(readResource("places", EntityType.PLACE, false));
        names.addAll(readResource("organizations", EntityType.ORGANIZATION, false));
        names.addAll(readResource("outlets", EntityType.ORGANIZATION, true));
        names.addAll(readResource("tools", EntityType.TOOL, false));
        return new KnownNames(names);
    }

    /**
     * Reads one list.
     *
     * @param turtle the list; left open
     * @param type what its concepts name
     * @param outlets whether they are publishers of news
     */
    public static List<KnownName> read(InputStream turtle, EntityType type, boolean outlets) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
        Map<Node, String> labels = new LinkedHashMap<>();
        graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).mapWith(Triple::getSubject).toList().stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .forEach(concept -> labels.put(concept, one(graph, concept, PREF_LABEL)));
        List<KnownName> names = new ArrayList<>();
        labels.forEach((concept, label) -> names.add(new KnownName(
                concept.getURI(),
                type,
                outlets,
                label,
                all(graph, concept, ALT_LABEL),
                one(graph, concept, URL),
                broaderOf(graph, concept, labels))));
        return names;
    }

    private static List<KnownName> readResource(String list, EntityType type, boolean outlets) {
        String resource = "/ontology/" + list + ".ttl";
        try (InputStream turtle = NameListReader.class.getResourceAsStream(resource)) {
            if (turtle == null) {
                throw new IllegalStateException("missing from the build: " + resource);
            }
            return read(turtle, type, outlets);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + resource, e);
        }
    }

    private static String broaderOf(Graph graph, Node concept, Map<Node, String> labels) {
        return graph.find(concept, BROADER, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(broader -> labels.getOrDefault(broader, ""))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static String one(Graph graph, Node concept, Node property) {
        return all(graph, concept, property).stream().findFirst().orElse("");
    }

    private static List<String> all(Graph graph, Node concept, Node property) {
        return graph
                .find(concept, property, Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }
}
