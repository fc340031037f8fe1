package org.hearsay.graph.store;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;

/**
 * A current snapshot that has the very text of a new one, under another address: a syndicated article, or another
 * address of the same page that the page doesn't tell.
 *
 * @param snapshot the article with that text
 * @param isOfTheSameOutlet whether the new one has the same publisher, and both have one
 * @param remark that says so to the user
 */
record SameText(Node snapshot, boolean isOfTheSameOutlet, String remark) {

    /** {@return the snapshot with the text of the batch; one of the same outlet if there is one} */
    static Optional<SameText> in(DatasetGraph graphs, QuadBatch batch, Node article) {
        List<Node> hashes = ofBatch(batch, article, Vocabulary.SHA256);
        List<Node> publishers = ofBatch(batch, article, ReusedTerms.PUBLISHER);
        TreeMap<String, SameText> found = new TreeMap<>();
        for (Node hash : hashes) {
            graphs.find(Node.ANY, Node.ANY, Vocabulary.SHA256, hash).forEachRemaining(quad -> {
                Node other = quad.getSubject();
                if (!other.equals(article) && isCurrent(graphs, other)) {
                    SameText same = of(graphs, other, publishers);
                    found.put((same.isOfTheSameOutlet() ? "0" : "1") + other, same);
                }
            });
        }
        return found.values().stream().findFirst();
    }

    private static SameText of(DatasetGraph graphs, Node other, List<Node> publishers) {
        boolean same = publishers.stream()
                .anyMatch(publisher -> graphs.contains(Node.ANY, other, ReusedTerms.PUBLISHER, publisher));
        String where = first(graphs, other, ReusedTerms.URL)
                .or(() -> first(graphs, other, ReusedTerms.IDENTIFIER))
                .orElse(other.toString());
        return new SameText(other, same, "the same text as " + where);
    }

    private static Optional<String> first(DatasetGraph graphs, Node subject, Node property) {
        return graphs.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.toString())
                .sorted()
                .findFirst();
    }

    private static boolean isCurrent(DatasetGraph graphs, Node snapshot) {
        return graphs.contains(Node.ANY, snapshot, ReusedTerms.TYPE, Vocabulary.ARTICLE)
                && !graphs.contains(Node.ANY, Node.ANY, ReusedTerms.WAS_REVISION_OF, snapshot);
    }

    private static List<Node> ofBatch(QuadBatch batch, Node article, Node property) {
        return batch.quads().stream()
                .filter(quad ->
                        quad.getSubject().equals(article) && quad.getPredicate().equals(property))
                .map(Quad::getObject)
                .toList();
    }
}
