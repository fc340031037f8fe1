package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.Run;

/** What the reading depends on: the version of the software, and the bytes of its models, lexicon and lists. */
public final class Components {
    /** The version of the software, which stands in the graph. */
    public static final String VERSION = "0.1.0";

    private static final List<String> RESOURCES = List.of(
            "/ontology/hearsay.ttl",
            "/ontology/lexicon.ttl",
            "/ontology/organizations.ttl",
            "/ontology/outlets.ttl",
            "/ontology/places.ttl",
            "/ontology/tools.ttl",
            "/org/hearsay/claims/readings.model.gz",
            "/org/hearsay/language/dependencies.model",
            "/org/hearsay/language/tags.model",
            "/org/hearsay/mentions/names.model.gz");

    private Components() {}

    /**
     * {@return the run that the shipped models and the user's additions make}
     *
     * @param additions the user's own Turtle
     */
    public static Run run(List<Path> additions) {
        Map<String, String> hashes = new TreeMap<>();
        try {
            for (String resource : RESOURCES) {
                try (InputStream in = Components.class.getResourceAsStream(resource)) {
                    if (in != null) {
                        hashes.put(resource.substring(resource.lastIndexOf('/') + 1), sha256(in));
                    }
                }
            }
            for (Path addition : additions) {
                try (InputStream in = Files.newInputStream(addition)) {
                    hashes.put(String.valueOf(addition.getFileName()), sha256(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a component of the reading cannot be read: " + e.getMessage(), e);
        }
        return new Run(VERSION, hashes);
    }

    private static String sha256(InputStream in) throws IOException {
        return IriMinter.sha256(in.readAllBytes());
    }
}
