package org.hearsay.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.claims.Status;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreIT {
    private static final Ontology ONTOLOGY = Ontology.shipped();

    private final Path folder;

    GraphStoreIT(@TempDir Path folder) {
        this.folder = folder;
    }

    private static QuadBatch batch() {
        return WrittenReading.of("one", "The bank banned the app.")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, "The bank banned the app.")
                .batch();
    }

    private void fill() {
        try (GraphStore store = GraphStore.open(folder.resolve("store"), ONTOLOGY)) {
            store.add(batch());
        }
    }

    @Test
    void keepsArticlesFromOneProcessToTheNext() {
        fill();
        try (GraphStore store = GraphStore.openExisting(folder.resolve("store"), ONTOLOGY)) {
            assertThat(store.add(batch())).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @Test
    void keepsEverythingWhenItIsCompacted() {
        fill();
        try (GraphStore store = GraphStore.open(folder.resolve("store"), ONTOLOGY)) {
            long before = store.read(graphs -> graphs.stream().count());
            store.compact();
            assertThat(folder.resolve("store/compacted-size.txt")).isNotEmptyFile();
            assertThat(store.<Long>read(graphs -> graphs.stream().count())).isEqualTo(before);
            assertThat(store.add(batch())).isInstanceOf(Outcome.Unchanged.class);
        }
        try (GraphStore store = GraphStore.open(folder.resolve("store"), ONTOLOGY)) {
            assertThat(store.add(batch())).isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @Test
    void refusesAStoreInUseAndFreesItWhenClosed() {
        Path place = folder.resolve("store");
        try (GraphStore store = GraphStore.open(place, ONTOLOGY)) {
            assertThat(store.contains("urn:x")).isFalse();
            assertThatThrownBy(() -> GraphStore.open(place, ONTOLOGY))
                    .isInstanceOf(GraphStoreException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(place.toString());
        }
        fill();
    }

    @Test
    void refusesAStoreThatAnotherProcessHolds() throws IOException, InterruptedException {
        fill();
        Path place = folder.resolve("store");
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProcess.class.getName(),
                        place.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("holding");
            assertThatThrownBy(() -> GraphStore.open(place, ONTOLOGY)).hasMessageContaining("in use");
        } finally {
            holder.destroy();
            holder.waitFor();
        }
    }

    @Test
    void refusesFoldersThatAreNoStore() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> GraphStore.open(file, ONTOLOGY)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> GraphStore.open(folder, ONTOLOGY)).hasMessageContaining("not a Hearsay store");
        assertThatThrownBy(() -> GraphStore.openExisting(folder.resolve("none"), ONTOLOGY))
                .hasMessageContaining("there is no store");
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }

    @Test
    void saysThatAStoreIsBroken() throws IOException {
        fill();
        for (String name : List.of("nodes", "GSPO", "tdb_generation", "journal")) {
            damage(name);
        }
        assertThatThrownBy(() -> {
                    try (GraphStore store = GraphStore.open(folder.resolve("store"), ONTOLOGY)) {
                        store.read(graphs -> graphs.stream().count());
                    }
                })
                .isInstanceOf(GraphStoreException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void saysThatTheFilesOfAStoreAreMissing() throws IOException {
        Path place = folder.resolve("store");
        fill();
        try (Stream<Path> files = Files.walk(place.resolve("tdb2"))) {
            for (Path path : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        assertThatThrownBy(() -> GraphStore.open(place, ONTOLOGY)).hasMessageContaining("broken");
    }

    private void damage(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path path : files.filter(Files::isRegularFile)
                    .filter(p -> p.getFileName().toString().startsWith(name))
                    .toList()) {
                Files.write(path, new byte[] {1, 2, 3});
            }
        }
    }
}
