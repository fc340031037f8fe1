package org.hearsay.reading.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes streams of outcomes that are read as they are consumed. */
public final class OutcomeStreams {
    private OutcomeStreams() {}

    /** {@return a stream over an iterator that closes {@code resource} with itself} */
    public static Stream<ReadOutcome> of(Iterator<ReadOutcome> outcomes, Closeable resource) {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        resource.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
