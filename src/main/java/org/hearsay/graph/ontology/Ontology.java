package org.hearsay.graph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** The vocabulary as data: the one that ships with Hearsay, and what the user adds to it in Turtle. Immutable. */
public final class Ontology {
    /** The graph in which a store keeps the vocabulary, so that queries can use it. */
    public static final String GRAPH = "https://w3id.org/hearsay/ns";

    private static final String RESOURCE = "/ontology/hearsay.ttl";

    private final ClaimTypes claimTypes;
    private final List<Triple> rules;
    private final List<Triple> terms;
    private final List<String> outletNouns;

    private Ontology(Graph graph) {
        this.terms = graph.find()
                .filterKeep(triple ->
                        triple.getSubject().isURI() && !triple.getObject().isBlank())
                .toList();
        this.claimTypes = ClaimTypes.of(typesIn(graph));
        this.rules = rulesIn(graph);
        this.outletNouns = graph
                .find(Vocabulary.OUTLET, ReusedTerms.HIDDEN_LABEL, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /** {@return the vocabulary that ships with Hearsay} */
    public static Ontology shipped() {
        return withAdditions(List.of());
    }

    /**
     * The vocabulary that ships with Hearsay and what the user adds.
     *
     * @param turtle files of the user; what they hold beside claim types is left to other readers
     * @throws IllegalArgumentException if a file cannot be read, is no Turtle, or states a claim type wrongly
     */
    public static Ontology withAdditions(List<Path> turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Ontology.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + RESOURCE);
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + RESOURCE, e);
        }
        turtle.forEach(file -> parseInto(graph, file));
        return new Ontology(graph);
    }

    /** {@return the kinds of claim} */
    public ClaimTypes claimTypes() {
        return claimTypes;
    }

    /**
     * {@return what a graph is validated against beside the shapes: which claim types and statuses there are, their
     * notations, direct edges, and which statuses are affirmed}
     */
    public List<Triple> rules() {
        return rules;
    }

    /** {@return all that is said of terms that have an IRI, for the graph {@value #GRAPH} of a store} */
    public List<Triple> terms() {
        return Collections.unmodifiableList(terms);
    }

    /** {@return the nouns by which articles call an organisation that publishes news} */
    public List<String> outletNouns() {
        return outletNouns;
    }

    private static List<Triple> rulesIn(Graph graph) {
        List<Triple> rules = new ArrayList<>();
        for (Node type : List.of(Vocabulary.CLAIM_TYPE, Vocabulary.STATUS)) {
            graph.find(Node.ANY, ReusedTerms.TYPE, type).forEachRemaining(rules::add);
        }
        for (Node property :
                List.of(Vocabulary.DIRECT_EDGE, Vocabulary.SYMMETRIC, Vocabulary.AFFIRMED, ReusedTerms.NOTATION)) {
            graph.find(Node.ANY, property, Node.ANY).forEachRemaining(rules::add);
        }
        return List.copyOf(rules);
    }

    private static void parseInto(Graph graph, Path file) {
        try {
            RDFParser.source(file)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + ": not readable as Turtle: " + e.getMessage(), e);
        }
    }

    private static List<ClaimType> typesIn(Graph graph) {
        List<ClaimType> types = new ArrayList<>();
        for (Node type : graph.find(Node.ANY, ReusedTerms.TYPE, Vocabulary.CLAIM_TYPE)
                .mapWith(Triple::getSubject)
                .toList()) {
            types.add(typeOf(graph, type));
        }
        types.sort(Comparator.comparing(ClaimType::notation));
        return types;
    }

    private static ClaimType typeOf(Graph graph, Node type) {
        if (!type.isURI()) {
            throw new IllegalArgumentException("a claim type needs an IRI");
        }
        String notation = sole(graph, type, ReusedTerms.NOTATION);
        if (!notation.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("claim type " + type.getURI()
                    + ": skos:notation must be one word of letters: \"" + notation + "\"");
        }
        String label = sole(graph, type, RDFS.label.asNode());
        return new ClaimType(
                type.getURI(),
                notation,
                label.isEmpty() ? notation : label,
                sole(graph, type, Vocabulary.DIRECT_EDGE),
                sole(graph, type, Vocabulary.IDENTIFIED_BY_CONTENT).equals("true"),
                sole(graph, type, Vocabulary.SYMMETRIC).equals("true"));
    }

    private static String sole(Graph graph, Node subject, Node property) {
        List<Node> values = graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        if (values.size() > 1) {
            throw new IllegalArgumentException(
                    "claim type " + subject.getURI() + " has " + values.size() + " values of " + property.getURI());
        }
        return values.isEmpty()
                ? ""
                : values.get(0).isURI() ? values.get(0).getURI() : values.get(0).getLiteralLexicalForm();
    }
}
