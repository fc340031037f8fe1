package org.hearsay.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.Run;

/** What the reading depends on: the version of the software, and the bytes of its models, lexicon and lists. */
public final class Components {
    private static final String VERSION = "/org/hearsay/version.properties";

    /** Every file of the build that changes what is read from an article. */
    static final List<String> RESOURCES = List.of(
            "/ontology/hearsay.ttl",
            "/ontology/lexicon.ttl",
            "/ontology/organizations.ttl",
            "/ontology/outlets.ttl",
            "/ontology/places.ttl",
            "/ontology/tools.ttl",
            "/org/hearsay/claims/attribution/cue-words.txt",
            "/org/hearsay/claims/readings.model.gz",
            "/org/hearsay/language/dependencies.model",
            "/org/hearsay/language/lemma-endings.tsv.gz",
            "/org/hearsay/language/lemmas.tsv.gz",
            "/org/hearsay/language/tags-certain.tsv.gz",
            "/org/hearsay/language/tags-usual.tsv.gz",
            "/org/hearsay/language/tags.model",
            "/org/hearsay/language/word-clusters.txt.gz",
            "/org/hearsay/mentions/antecedents.model",
            "/org/hearsay/mentions/given-names.txt",
            "/org/hearsay/mentions/names.model",
            "/org/hearsay/mentions/nouns.txt",
            "/org/hearsay/mentions/types.model");

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
                    if (in == null) {
                        throw new IllegalStateException("missing from the build: " + resource);
                    }
                    hashes.put(resource.substring(resource.lastIndexOf('/') + 1), sha256(in));
                }
            }
            for (Path addition : additions) {
                try (InputStream in = Files.newInputStream(addition)) {
                    hashes.put(String.valueOf(addition.getFileName()), sha256(in));
                }
            }
            return new Run(version(), hashes);
        } catch (IOException e) {
            throw new UncheckedIOException("a component of the reading cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@return the version of the software, as Maven wrote it into the build} */
    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Components.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + VERSION);
            }
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }

    private static String sha256(InputStream in) throws IOException {
        return IriMinter.sha256(in.readAllBytes());
    }
}
