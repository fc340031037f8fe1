package org.hearsay.cli.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The articles that ship with Hearsay: two stories, each told by several outlets that quote each other.
 *
 * <p>They lie in {@code org/hearsay/sample}; {@code files.list} names them, because a jar cannot be listed.
 */
public final class SampleArticles {

    private static final String FOLDER = "/org/hearsay/sample/";

    private SampleArticles() {}

    /** Writes the articles into a folder as files, those that are there already anew. */
    public static void copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : names()) {
            Files.write(folder.resolve(name), bytesOf(name));
        }
    }

    private static List<String> names() throws IOException {
        return new String(bytesOf("files.list"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] bytesOf(String name) throws IOException {
        try (InputStream in = SampleArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + name + ": missing from this build");
            }
            return in.readAllBytes();
        }
    }
}
