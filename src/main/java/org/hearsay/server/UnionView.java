package org.hearsay.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;

/** A dataset to read from, whose default graph is the union of its named graphs. */
final class UnionView extends DatasetGraphReadOnly {

    UnionView(DatasetGraph graphs) {
        super(graphs);
    }

    @Override
    public Graph getDefaultGraph() {
        return new GraphReadOnly(getUnionGraph());
    }
}
