package org.hearsay.graph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.ontology.ClaimType;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.graph.shapes.ShapeValidator;
import org.jspecify.annotations.Nullable;

/**
 * The graph of all articles, in TDB2 on disk or in memory. Each article enters in one transaction, after its graph was
 * validated: all of it or nothing.
 *
 * <p>A snapshot that is there already changes nothing. Another snapshot of the same article (the same address, or the
 * same identifier where there is no address) revises the current one: {@code prov:wasRevisionOf} stands in the new
 * graph, and the old graph keeps its reports but loses its direct edges, so that what is so now never rests on a
 * withdrawn text. Queries leave out articles that another one revises. A revision may hold no claims any more; an
 * article that never held one is left out.
 *
 * <p>The same text of the same outlet under another address changes nothing either. Of another outlet, or where no
 * outlet is known, it is an article of its own, and {@code prov:alternateOf} leads to the one that was there.
 *
 * <p>Thread-safe: any number of readers beside one writer. One process a store.
 */
public final class GraphStore implements AutoCloseable {
    /** How often the size of the files is looked at while articles come in. */
    private static final int COMMITS_BETWEEN_LOOKS = 50;

    private final String name;
    private final @Nullable StoreFolder folder;
    private final DatasetGraph graphs;
    private final Ontology ontology;
    private final ShapeValidator validator;
    private int commits;

    private GraphStore(String name, @Nullable StoreFolder folder, DatasetGraph graphs, Ontology ontology) {
        this.name = name;
        this.folder = folder;
        this.graphs = graphs;
        this.ontology = ontology;
        this.validator = new ShapeValidator(ontology);
        graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
        keepVocabulary();
    }

    /**
     * Opens the store in a folder, and makes it if the folder is empty or missing.
     *
     * @throws GraphStoreException if the folder is no store, is broken, or is in use
     */
    public static GraphStore open(Path folder, Ontology ontology) {
        return open(StoreFolder.hold(folder, false), folder, ontology);
    }

    /**
     * Opens the store in a folder, which must hold one.
     *
     * @throws GraphStoreException if the folder is no store, is broken, or is in use
     */
    public static GraphStore openExisting(Path folder, Ontology ontology) {
        return open(StoreFolder.hold(folder, true), folder, ontology);
    }

    /** {@return an empty store that is gone when it is closed} */
    public static GraphStore inMemory(Ontology ontology) {
        return new GraphStore("in memory", null, DatabaseMgr.createDatasetGraph(), ontology);
    }

    private static GraphStore open(StoreFolder held, Path folder, Ontology ontology) {
        try {
            DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(
                    Location.create(held.database().toString()));
            return new GraphStore(folder.toString(), held, graphs, ontology);
        } catch (JenaException e) {
            held.close();
            throw new GraphStoreException("store " + folder + " is broken: " + e.getMessage(), e);
        } catch (GraphStoreException e) {
            held.close();
            throw e;
        }
    }

    /** Validates a batch and commits it in one transaction. */
    public Outcome add(QuadBatch batch) {
        Node article = NodeFactory.createURI(batch.article());
        if (read(store -> store.containsGraph(article))) {
            return new Outcome.Unchanged(batch.document(), batch.article(), List.of());
        }
        List<String> violations = validator.violations(graphOf(batch, article));
        if (!violations.isEmpty()) {
            return new Outcome.Rejected(batch.document(), violations);
        }
        Outcome outcome = guarded(() -> Txn.calculateWrite(graphs, () -> commit(batch, article)));
        compactNowAndThen();
        return outcome;
    }

    private synchronized void compactNowAndThen() {
        commits++;
        if (folder != null && commits % COMMITS_BETWEEN_LOOKS == 0 && folder.hasGrownMuch()) {
            compact();
        }
    }

    /**
     * Rewrites the files of a store on disk without the outdated index blocks that each commit leaves behind; waits for
     * readers to finish. Happens by itself when the files have more than doubled.
     */
    public synchronized void compact() {
        if (folder == null) {
            return;
        }
        guarded(() -> {
            DatabaseMgr.compact(graphs, true);
            return name;
        });
        folder.rememberSize();
    }

    /** {@return whether a snapshot of the article with that key is in the store} */
    public boolean containsKey(String key) {
        return read(store -> currentSnapshotOf(key) != null);
    }

    /** {@return whether that snapshot is in the store} */
    public boolean contains(String article) {
        return read(store -> store.containsGraph(NodeFactory.createURI(article)));
    }

    /**
     * Reads in one transaction; what is returned must not hold on to it.
     *
     * @throws GraphStoreException if the files beneath are broken
     */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return guarded(() -> Txn.calculateRead(graphs, () -> reading.apply(graphs)));
    }

    /** {@return the store for users of Jena, who bring their own transactions; the default graph is empty} */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs);
    }

    /** {@return the vocabulary the store is validated by} */
    public Ontology ontology() {
        return ontology;
    }

    /** {@return what is wrong with the graph of an article, in words} */
    public List<String> violations(Graph article) {
        return validator.violations(article);
    }

    /** Closes the store and frees its folder for others. */
    @Override
    public void close() {
        if (graphs.isInTransaction()) {
            throw new IllegalStateException("the store is closed within a transaction");
        }
        try {
            if (folder != null && commits > 0 && folder.hasGrownMuch()) {
                compact();
            }
        } finally {
            TDBInternal.expel(graphs);
            if (folder != null) {
                folder.close();
            }
        }
    }

    /** The vocabulary of this version stands in a graph of its own, for queries. */
    private void keepVocabulary() {
        Node graph = NodeFactory.createURI(Ontology.GRAPH);
        Set<Triple> kept =
                new HashSet<>(read(store -> store.getGraph(graph).find().toList()));
        if (!kept.equals(new HashSet<>(ontology.terms()))) {
            Txn.executeWrite(graphs, () -> {
                graphs.removeGraph(graph);
                ontology.terms().forEach(triple -> graphs.add(Quad.create(graph, triple)));
            });
        }
    }

    private Outcome commit(QuadBatch batch, Node article) {
        if (graphs.containsGraph(article)) {
            return new Outcome.Unchanged(batch.document(), batch.article(), List.of());
        }
        Node former = currentSnapshotOf(batch.key());
        Optional<SameText> same = SameText.in(graphs, batch, article);
        if (former == null && same.isPresent() && same.get().isOfTheSameOutlet()) {
            return new Outcome.Unchanged(
                    batch.document(),
                    same.get().snapshot().getURI(),
                    List.of(same.get().remark()));
        }
        if (former == null && batch.reports() == 0) {
            return new Outcome.Skipped(batch.document(), withRemarks("no claims were found", batch));
        }
        batch.quads().forEach(graphs::add);
        List<String> remarks = new ArrayList<>(batch.remarks());
        same.ifPresent(other -> {
            graphs.add(article, article, ReusedTerms.ALTERNATE_OF, other.snapshot());
            remarks.add(other.remark());
        });
        if (former == null) {
            return new Outcome.Added(batch.document(), batch.article(), batch.reports(), remarks);
        }
        withdraw(former, article);
        return new Outcome.Revised(batch.document(), batch.article(), former.getURI(), batch.reports(), remarks);
    }

    private static String withRemarks(String reason, QuadBatch batch) {
        return batch.remarks().isEmpty() ? reason : reason + "; left out: " + String.join("; ", batch.remarks());
    }

    private void withdraw(Node former, Node article) {
        graphs.add(article, article, ReusedTerms.WAS_REVISION_OF, former);
        for (ClaimType type : ontology.claimTypes().all()) {
            if (type.hasDirectEdge()) {
                graphs.deleteAny(former, Node.ANY, NodeFactory.createURI(type.directEdge()), Node.ANY);
            }
        }
    }

    private @Nullable Node currentSnapshotOf(String key) {
        Iterator<Quad> snapshots =
                graphs.find(Node.ANY, Node.ANY, Vocabulary.KEY, NodeFactory.createLiteralString(key));
        while (snapshots.hasNext()) {
            Node snapshot = snapshots.next().getSubject();
            if (!graphs.contains(Node.ANY, Node.ANY, ReusedTerms.WAS_REVISION_OF, snapshot)) {
                return snapshot;
            }
        }
        return null;
    }

    private static Graph graphOf(QuadBatch batch, Node article) {
        Graph graph = GraphFactory.createDefaultGraph();
        batch.quads().stream()
                .filter(quad -> quad.getGraph().equals(article))
                .map(Quad::asTriple)
                .forEach(graph::add);
        return graph;
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryException e) {
            throw e;
        } catch (JenaException e) {
            throw new GraphStoreException("store " + name + " is broken or cannot be written: " + e.getMessage(), e);
        }
    }
}
