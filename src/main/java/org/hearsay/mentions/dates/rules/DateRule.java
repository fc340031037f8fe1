package org.hearsay.mentions.dates.rules;

import java.util.Optional;

/** Reads one family of date expressions. Thread-safe. */
@FunctionalInterface
public interface DateRule {

    /**
     * Reads the expression that starts at a position.
     *
     * @param atoms the sentence
     * @param at where the expression has to start
     * @return the expression, or empty if none of this family starts there
     */
    Optional<Expression> read(Atoms atoms, int at);
}
