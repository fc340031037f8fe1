package org.hearsay.server;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.hearsay.graph.store.GraphStore;

/**
 * Answers SPARQL queries at {@code /sparql} and hands out graphs at {@code /data}, to programs on this machine. Nothing
 * can be changed: there is no update, no upload and no {@code LOAD}; {@code SERVICE} is refused; a query that takes too
 * long is ended. {@code /$/ping} tells that it is up.
 *
 * <p>The default graph is the union of all graphs; {@code GRAPH} and {@code ?graph=} reach the single ones.
 * Thread-safe.
 */
public final class SparqlEndpoint implements AutoCloseable {
    /** How long a query may take unless told otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private final FusekiServer server;

    private SparqlEndpoint(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts an endpoint over a store, which stays open.
     *
     * @param port 0 for any that is free
     * @param timeout after which a query is ended
     * @throws IllegalStateException if it cannot be started: the port is taken
     */
    public static SparqlEndpoint start(GraphStore store, int port, Duration timeout) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(port)
                .enablePing(true)
                .addFilter("/*", new UnreadContent())
                .add("/sparql", DataService.newBuilder(graphs).addEndpoint(queries(timeout)))
                .add("/data", DataService.newBuilder(new UnionView(graphs)).addEndpoint(Operation.GSP_R))
                .build();
        try {
            server.start();
        } catch (FusekiException e) {
            throw new IllegalStateException("no endpoint at port " + port + ": " + e.getMessage(), e);
        }
        return new SparqlEndpoint(server);
    }

    /** {@return where it listens, with the port it got} */
    public URI address() {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /** Waits until it is stopped by another thread. */
    public void join() {
        server.join();
    }

    /** Stops listening; the store stays open. */
    @Override
    public void close() {
        server.stop();
    }

    private static Endpoint queries(Duration timeout) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(timeout.toMillis()));
        context.set(ARQ.httpServiceAllowed, false);
        return Endpoint.create()
                .operation(Operation.Query)
                .endpointName("")
                .context(context)
                .build();
    }
}
