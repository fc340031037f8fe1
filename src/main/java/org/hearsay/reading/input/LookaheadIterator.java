package org.hearsay.reading.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/** Iterates over what a supplier gives until it gives nothing. For one use, not thread-safe. */
public final class LookaheadIterator implements Iterator<ReadOutcome> {
    private final Supplier<Optional<ReadOutcome>> source;
    private Optional<ReadOutcome> ahead = Optional.empty();
    private boolean ended;

    /** Takes outcomes from {@code source} until it gives an empty one. */
    public LookaheadIterator(Supplier<Optional<ReadOutcome>> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = source.get();
            ended = ahead.isEmpty();
        }
        return ahead.isPresent();
    }

    @Override
    public ReadOutcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ReadOutcome outcome = ahead.orElseThrow();
        ahead = Optional.empty();
        return outcome;
    }
}
