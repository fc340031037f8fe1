package org.hearsay.cli.commands;

import java.net.URI;
import java.time.Duration;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Screen;
import org.hearsay.server.SparqlEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay serve}: answers SPARQL queries over HTTP, to programs on this machine, until it is stopped. */
@Command(
        name = "serve",
        description = {
            "Answer SPARQL queries over HTTP, to programs on this machine, until it is stopped.",
            "Queries go to /sparql, graphs are read at /data. Nothing can be changed."
        },
        footer = {
            "  hearsay serve --store news",
            "  curl localhost:3030/sparql --data-urlencode 'query=SELECT * WHERE { ?s ?p ?o } LIMIT 3'"
        })
public final class ServeCommand extends GraphCommand {

    @Option(
            names = "--port",
            defaultValue = "3030",
            paramLabel = "N",
            description = "Port; 0 for any that is free; by default ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--timeout",
            defaultValue = "30",
            paramLabel = "SECONDS",
            description = "End queries that take longer; by default ${DEFAULT-VALUE}.")
    private int timeout;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    void prepare() {
        require(port >= 0 && port <= 65535, "--port must lie between 0 and 65535, but is " + port);
        require(timeout >= 1, "--timeout must be at least 1, but is " + timeout);
    }

    @Override
    int run(NewsGraph graph, Screen screen) {
        try (SparqlEndpoint endpoint = SparqlEndpoint.start(graph.store(), port, Duration.ofSeconds(timeout))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(endpoint, graph)));
            URI address = endpoint.address();
            screen.line("queries at " + address.resolve("sparql") + ", graphs at " + address.resolve("data"));
            screen.remark("Ctrl-C stops it");
            endpoint.join();
        }
        return ExitCode.OK;
    }

    private static void stop(SparqlEndpoint endpoint, NewsGraph graph) {
        endpoint.close();
        graph.close();
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
