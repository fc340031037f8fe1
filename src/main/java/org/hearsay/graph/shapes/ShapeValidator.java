package org.hearsay.graph.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.graph.ontology.Ontology;
import org.jspecify.annotations.Nullable;

/** Validates the graph of one article by {@code ontology/shapes.ttl}. Thread-safe. */
public final class ShapeValidator {
    private static final String RESOURCE = "/ontology/shapes.ttl";

    private final Ontology ontology;
    private @Nullable Shapes parsedShapes;

    /** Validates against the claim types and statuses of that ontology. */
    public ShapeValidator(Ontology ontology) {
        this.ontology = ontology;
    }

    /** {@return what is wrong with the graph of an article, in words, sorted; empty if nothing is} */
    public List<String> violations(Graph article) {
        Graph data = GraphFactory.createDefaultGraph();
        article.find().forEachRemaining(data::add);
        ontology.rules().forEach(data::add);
        return ShaclValidator.get().validate(shapes(), data).getEntries().stream()
                .map(ShapeValidator::inWords)
                .sorted()
                .distinct()
                .toList();
    }

    /** Who only asks does not wait for the shapes. */
    private synchronized Shapes shapes() {
        Shapes known = parsedShapes;
        if (known == null) {
            known = Shapes.parse(shippedShapes());
            parsedShapes = known;
        }
        return known;
    }

    private static String inWords(ReportEntry entry) {
        Node value = entry.value();
        return entry.message() + ": " + term(entry.focusNode())
                + (value == null || value.equals(entry.focusNode()) ? "" : " has " + term(value));
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return '<' + node.getURI() + '>';
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return '"' + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + '"';
    }

    private static Graph shippedShapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = ShapeValidator.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + RESOURCE);
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + RESOURCE, e);
        }
        return graph;
    }
}
