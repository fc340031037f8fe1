package org.hearsay.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.claims.Status;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GraphStoreTest {
    private final GraphStore store = GraphStore.inMemory(Ontology.shipped());

    @AfterEach
    void close() {
        store.close();
    }

    private static WrittenReading article(String text) {
        return WrittenReading.of("one", text)
                .at("https://times.example/1", "Example Times", "2026-05-03")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp");
    }

    private static QuadBatch ban(String text) {
        return article(text)
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, text, WrittenReading.effective("2026-05"))
                .batch();
    }

    @Test
    void addsAnArticleOnce() {
        QuadBatch batch = ban("The bank banned the app.");
        assertThat(store.add(batch)).isEqualTo(new Outcome.Added("one", batch.article(), 1, List.of()));
        long size = size();
        assertThat(store.add(batch)).isEqualTo(new Outcome.Unchanged("one", batch.article(), List.of()));
        assertThat(size()).isEqualTo(size);
    }

    @Test
    void keepsEveryQuadAsItWasWritten() {
        QuadBatch batch = ban("The bank banned the app.");
        store.add(batch);
        assertThat(lines()).isEqualTo(new TreeSet<>(batch.toNQuads().lines().toList()));
    }

    @Test
    void revisesAnArticleWhoseTextChanged() {
        QuadBatch first = ban("The bank banned the app.");
        QuadBatch second = ban("The bank banned the app again.");
        store.add(first);
        assertThat(store.add(second))
                .isEqualTo(new Outcome.Revised("one", second.article(), first.article(), 1, List.of()));
        QuadBatch third = ban("The bank never banned the app.");
        assertThat(store.add(third))
                .isEqualTo(new Outcome.Revised("one", third.article(), second.article(), 1, List.of()));
        assertThat(store.contains(first.article())).isTrue();
    }

    @Test
    void takesTheDirectEdgesOfARevisedArticleAway() {
        store.add(ban("The bank banned the app."));
        assertThat(edges()).isEqualTo(1);
        store.add(article("Correction: no ban.")
                .report("Ban", "Example Bank", "ChatApp", Status.DENIED, "no ban.")
                .batch());
        assertThat(edges()).isZero();
    }

    @Test
    void withdrawsWhatARevisionWithoutClaimsNoLongerTells() {
        QuadBatch first = ban("The bank banned the app.");
        QuadBatch empty = article("This article was withdrawn.").batch();
        assertThat(store.add(empty)).isEqualTo(new Outcome.Skipped("one", "no claims were found"));
        store.add(first);
        assertThat(store.add(empty))
                .isEqualTo(new Outcome.Revised("one", empty.article(), first.article(), 0, List.of()));
        assertThat(edges()).isZero();
    }

    @Test
    void takesOneSnapshotOfATextFromAnOutletWhateverItsAddress() {
        QuadBatch first = ban("The bank banned the app.");
        store.add(first);
        assertThat(store.add(elsewhere("http://times.example/1/amp", "Example Times")))
                .as("the accelerated edition has the same key, so that it is a revision of the metadata at most")
                .isInstanceOf(Outcome.Unchanged.class);
        assertThat(store.add(elsewhere("https://times.example/print?id=1", "Example Times")))
                .isEqualTo(new Outcome.Unchanged(
                        "two", first.article(), List.of("the same text as https://times.example/1")));
        assertThat(edges()).isEqualTo(1);
    }

    @Test
    void linksTheSameTextOfAnotherOutlet() {
        QuadBatch first = ban("The bank banned the app.");
        store.add(first);
        QuadBatch second = elsewhere("https://post.example/9", "Example Post");
        assertThat(store.add(second))
                .isEqualTo(new Outcome.Added(
                        "two", second.article(), 1, List.of("the same text as https://times.example/1")));
        Node one = NodeFactory.createURI(first.article());
        Node two = NodeFactory.createURI(second.article());
        assertThat(store.<Boolean>read(graphs -> graphs.contains(two, two, ReusedTerms.ALTERNATE_OF, one)))
                .isTrue();
        assertThat(store.add(second)).isEqualTo(new Outcome.Unchanged("two", second.article(), List.of()));
    }

    private static QuadBatch elsewhere(String address, String outlet) {
        String text = "The bank banned the app.";
        return WrittenReading.of("two", text)
                .at(address, outlet, "2026-05-03")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, text, WrittenReading.effective("2026-05"))
                .batch();
    }

    @Test
    void rejectsWhatBreaksTheShapesAndWritesNothing() {
        QuadBatch good = ban("The bank banned the app.");
        List<Quad> withoutHash = good.quads().stream()
                .filter(quad -> !quad.getPredicate().equals(Vocabulary.SHA256))
                .toList();
        QuadBatch bad = new QuadBatch("one", good.key(), good.article(), withoutHash, 1, List.of());
        assertThat(store.add(bad)).isInstanceOf(Outcome.Rejected.class);
        assertThat(lines()).isEmpty();
    }

    @Test
    void forgetsAnArticleWithItsGraphAndNothingElse() {
        QuadBatch one = ban("The bank banned the app.");
        QuadBatch two = WrittenReading.of("two", "It is banned.")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, "It is banned.")
                .batch();
        store.add(one);
        store.add(two);
        store.dataset().executeWrite(() -> store.dataset().removeNamedModel(one.article()));
        assertThat(lines()).isEqualTo(new TreeSet<>(two.toNQuads().lines().toList()));
    }

    private long edges() {
        Node bans = NodeFactory.createURI(Vocabulary.NAMESPACE + "bans");
        return store.read(
                graphs -> graphs.stream(Node.ANY, Node.ANY, bans, Node.ANY).count());
    }

    private long size() {
        return store.read(graphs -> graphs.stream().count());
    }

    private Set<String> lines() {
        return store.read(graphs -> {
            Set<String> lines = new TreeSet<>();
            graphs.stream()
                    .filter(quad -> !quad.getGraph().getURI().equals(Ontology.GRAPH))
                    .forEach(quad -> lines.add(line(quad)));
            return lines;
        });
    }

    private static String line(Quad quad) {
        StringWriter line = new StringWriter();
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
            line.append(NodeFmtLib.strNT(node)).append(' ');
        }
        return line.append('.').toString();
    }
}
