package org.hearsay.cli.commands;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Screen;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that ask an existing store have in common: they open it, do one thing, and close it. */
abstract class GraphCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() throws IOException {
        prepare();
        NewsGraph.Builder builder =
                NewsGraph.builder().folder(store.folder()).existing().minConfidence(minConfidence());
        try (NewsGraph graph = builder.open()) {
            int code = run(graph, screen());
            screen().out().flush();
            return code;
        }
    }

    /** Checks the options before the store is opened. */
    void prepare() throws IOException {}

    /** {@return how certain a report must be to count} */
    double minConfidence() {
        return 0;
    }

    /** {@return the exit code, after doing what the command does} */
    abstract int run(NewsGraph graph, Screen screen) throws IOException;

    private Screen screen() {
        return Screen.of(spec.commandLine());
    }
}
