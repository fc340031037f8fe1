package org.hearsay.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.graph.ontology.ClaimTypes;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.store.GraphStore;

/**
 * Writes graphs as files: sorted and prefixed, so that the same graph gives the same bytes whatever it was built from
 * and in which order. The vocabulary is left out; it is {@code ontology/hearsay.ttl}. Immutable.
 */
public final class Exporter {
    private final Prefixes prefixes;

    /** Writes data that lies below that base with short names. */
    public Exporter(String base) {
        this.prefixes = Prefixes.below(base);
    }

    /**
     * Writes a store.
     *
     * @param out left open; flushed
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(GraphStore store, ExportOptions options, OutputStream out) {
        ClaimTypes types = store.ontology().claimTypes();
        store.read(graphs -> {
            try {
                write(graphs, types, options, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return options;
        });
    }

    /**
     * Writes triples as Turtle, as an export of a store that holds them would.
     *
     * @param out left open; flushed
     */
    public void writeTurtle(Iterator<Triple> triples, OutputStream out) throws IOException {
        Set<Triple> all = new HashSet<>();
        triples.forEachRemaining(all::add);
        Writer writer = writer(out);
        PrettyWriter pretty = new PrettyWriter(writer, prefixes);
        pretty.head(prefixes);
        pretty.triples(all);
        writer.flush();
    }

    private void write(DatasetGraph graphs, ClaimTypes types, ExportOptions options, OutputStream out)
            throws IOException {
        Selection selection = new Selection(graphs, types, options);
        List<Node> names = graphNames(graphs);
        switch (options.format()) {
            case TURTLE -> {
                Set<Triple> union = new HashSet<>();
                names.forEach(name -> union.addAll(selection.of(name)));
                writeTurtle(union.iterator(), out);
            }
            case TRIG -> writeTriG(names, selection, out);
            case NQUADS -> writeNQuads(names, selection, out);
            case JSONLD -> writeJsonLd(names, selection, out);
        }
    }

    private void writeTriG(List<Node> names, Selection selection, OutputStream out) throws IOException {
        Writer writer = writer(out);
        PrettyWriter pretty = new PrettyWriter(writer, prefixes);
        pretty.head(prefixes);
        for (Node name : names) {
            Collection<Triple> triples = selection.of(name);
            if (!triples.isEmpty()) {
                pretty.graph(name, triples);
            }
        }
        writer.flush();
    }

    private static void writeNQuads(List<Node> names, Selection selection, OutputStream out) throws IOException {
        Writer writer = writer(out);
        for (Node name : names) {
            Collection<String> lines = new TreeSet<>();
            for (Triple triple : selection.of(name)) {
                lines.add(NodeFmtLib.strNT(triple.getSubject()) + ' ' + NodeFmtLib.strNT(triple.getPredicate()) + ' '
                        + NodeFmtLib.strNT(triple.getObject()) + ' ' + NodeFmtLib.strNT(name) + " .\n");
            }
            for (String line : lines) {
                writer.write(line);
            }
        }
        writer.flush();
    }

    private void writeJsonLd(List<Node> names, Selection selection, OutputStream out) throws IOException {
        Writer writer = writer(out);
        try (JsonLdWriter json = new JsonLdWriter(writer, prefixes)) {
            for (Node name : names) {
                Collection<Triple> triples = selection.of(name);
                if (!triples.isEmpty()) {
                    json.graph(name, triples);
                }
            }
        }
        writer.flush();
    }

    private static List<Node> graphNames(DatasetGraph graphs) {
        List<Node> names = new ArrayList<>();
        graphs.listGraphNodes().forEachRemaining(names::add);
        names.removeIf(name -> name.isURI() && name.getURI().equals(Ontology.GRAPH));
        names.sort(TermOrder.TERMS);
        return names;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
