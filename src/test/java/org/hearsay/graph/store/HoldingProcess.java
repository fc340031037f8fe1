package org.hearsay.graph.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.hearsay.graph.ontology.Ontology;

/** Opens a store, says so, and holds it until it is ended. */
final class HoldingProcess {
    private HoldingProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (GraphStore store = GraphStore.openExisting(Path.of(arguments[0]), Ontology.shipped())) {
            System.out.println(store.contains("urn:none") ? "" : "holding");
            new CountDownLatch(1).await();
        }
    }
}
