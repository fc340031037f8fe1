package org.hearsay.graph;

import java.util.List;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * What one article adds to the graph, before any store has seen it. Immutable.
 *
 * @param document identifier of the article
 * @param key what makes two snapshots the same article: its address, or its identifier when it has none
 * @param article IRI of the snapshot, which names its graph
 * @param quads by graph, subject, property and object
 * @param reports how many reports there are
 * @param remarks claims that were left out and why, in words for the user
 */
public record QuadBatch(
        String document, String key, String article, List<Quad> quads, int reports, List<String> remarks) {

    public QuadBatch {
        quads = List.copyOf(quads);
        remarks = List.copyOf(remarks);
    }

    /** {@return the quads as N-Quads, one a line, in their order} */
    public String toNQuads() {
        StringBuilder lines = new StringBuilder();
        for (Quad quad : quads) {
            lines.append(NodeFmtLib.strNT(quad.getSubject()))
                    .append(' ')
                    .append(NodeFmtLib.strNT(quad.getPredicate()))
                    .append(' ')
                    .append(NodeFmtLib.strNT(quad.getObject()))
                    .append(' ')
                    .append(NodeFmtLib.strNT(quad.getGraph()))
                    .append(" .\n");
        }
        return lines.toString();
    }
}
