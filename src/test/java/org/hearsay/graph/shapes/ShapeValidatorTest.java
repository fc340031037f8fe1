package org.hearsay.graph.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.claims.Status;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;

class ShapeValidatorTest {
    private static final String ID = "https://w3id.org/hearsay/id/";
    private final ShapeValidator validator = new ShapeValidator(Ontology.shipped());

    private static Graph good() {
        QuadBatch batch = WrittenReading.of("one", "The bank has banned the app.")
                .at("https://times.example/1", "Example Times", "2026-05-03")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.REPORTED,
                        "The bank has banned the app.",
                        "an agency > an official")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, "has banned the app")
                .report("Partner", "Example Bank", "ChatApp", Status.ASSERTED, "The bank")
                .report("Accuse", "Example Bank", "ChatApp", Status.ALLEGED, "the app.")
                .batch();
        Graph graph = GraphFactory.createDefaultGraph();
        batch.quads().stream()
                .filter(quad -> quad.getGraph().getURI().equals(batch.article()))
                .map(Quad::asTriple)
                .forEach(graph::add);
        return graph;
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        assertThat(validator.violations(good())).isEmpty();
    }

    @Test
    void refusesADirectEdgeThatIsOnlyAlleged() {
        Graph graph = good();
        graph.add(node(ID + "organization/example-bank"), edge("sues"), node(ID + "tool/chatapp"));
        assertThat(validator.violations(graph))
                .singleElement()
                .asString()
                .contains("direct edge")
                .contains("sues");
    }

    @Test
    void refusesAReportWithoutASpan() {
        Graph graph = good();
        graph.remove(Node.ANY, ReusedTerms.END, Node.ANY);
        assertThat(validator.violations(graph)).isNotEmpty().allMatch(v -> v.contains("span"));
    }

    @Test
    void refusesAReportWithoutAQuote() {
        Graph graph = good();
        graph.remove(Node.ANY, ReusedTerms.EXACT, Node.ANY);
        assertThat(validator.violations(graph)).hasSize(4).allMatch(v -> v.contains("a report has a quote"));
    }

    @Test
    void refusesAClaimWithoutAReport() {
        Graph graph = good();
        graph.find(Node.ANY, Vocabulary.OF_CLAIM, Node.ANY).toList().stream()
                .filter(triple -> triple.getObject().getURI().contains("/accuse-"))
                .map(Triple::getSubject)
                .forEach(report -> graph.remove(report, Node.ANY, Node.ANY));
        assertThat(validator.violations(graph)).singleElement().asString().contains("a claim has a report");
    }

    @Test
    void refusesAPassageWithoutAReport() {
        Graph graph = good();
        graph.remove(Node.ANY, Vocabulary.ALSO_TOLD, Node.ANY);
        assertThat(validator.violations(graph)).singleElement().asString().contains("belongs to exactly one report");
    }

    @Test
    void refusesTwoReportsOfOneClaimUnlessOneDeniesIt() {
        Graph graph = good();
        Node report =
                graph.find(Node.ANY, Vocabulary.ALSO_TOLD, Node.ANY).next().getSubject();
        Node twin = node(ID + "report/twin");
        graph.find(report, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !triple.predicateMatches(Vocabulary.ALSO_TOLD))
                .forEach(triple -> graph.add(twin, triple.getPredicate(), triple.getObject()));
        assertThat(validator.violations(graph)).singleElement().asString().contains("one report of a claim");
        graph.remove(twin, Vocabulary.HAS_STATUS, Node.ANY);
        graph.add(twin, Vocabulary.HAS_STATUS, edge("Denied"));
        assertThat(validator.violations(graph)).isEmpty();
    }

    @Test
    void refusesAStatusThatIsNone() {
        Graph graph = good();
        graph.remove(Node.ANY, Vocabulary.HAS_STATUS, Node.ANY);
        assertThat(validator.violations(graph)).anyMatch(v -> v.contains("exactly one status"));
    }

    @Test
    void refusesAClaimOfTwoTypes() {
        Graph graph = good();
        Node claim = graph.find(Node.ANY, ReusedTerms.TYPE, edge("Ban")).next().getSubject();
        graph.add(claim, ReusedTerms.TYPE, edge("Sue"));
        assertThat(validator.violations(graph)).anyMatch(v -> v.contains("exactly one claim type"));
    }

    @Test
    void refusesAnArticleWithoutItsHash() {
        Graph graph = good();
        graph.remove(Node.ANY, Vocabulary.SHA256, Node.ANY);
        assertThat(validator.violations(graph)).singleElement().asString().contains("SHA-256");
    }

    @Test
    void refusesAParticipantWithoutAName() {
        Graph graph = good();
        graph.remove(node(ID + "tool/chatapp"), ReusedTerms.PREF_LABEL, Node.ANY);
        assertThat(validator.violations(graph)).anyMatch(v -> v.contains("preferred name"));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node edge(String localName) {
        return node(Vocabulary.NAMESPACE + localName);
    }
}
