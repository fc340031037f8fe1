package org.hearsay.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.graph.NameListReader;
import org.hearsay.graph.lexicon.LexiconReader;
import org.hearsay.mentions.KnownNames;

/**
 * What the reading of articles takes from Turtle.
 *
 * @param names well-known names
 * @param lexicon the words in which claims are made
 */
record TurtleLists(KnownNames names, Lexicon lexicon) {

    /**
     * {@return what a thread of its own begins to read} It takes about as long as loading the trained models, which the
     * caller can do meanwhile.
     *
     * @param additions the user's own Turtle: lexical entries
     */
    static CompletableFuture<TurtleLists> begin(List<Path> additions) {
        return CompletableFuture.supplyAsync(
                () -> read(additions), task -> new Thread(task, "hearsay-turtle-lists").start());
    }

    /**
     * {@return what was read, as soon as it is}
     *
     * @throws IOException if an addition cannot be read; names the file
     */
    static TurtleLists await(CompletableFuture<TurtleLists> reading) throws IOException {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw e.getCause() instanceof RuntimeException wrong ? wrong : e;
        }
    }

    private static TurtleLists read(List<Path> additions) {
        try {
            return new TurtleLists(NameListReader.readShipped(), LexiconReader.read(additions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
