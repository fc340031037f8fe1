package org.hearsay.mentions.dates.rules;

import java.util.Optional;

/**
 * Words that tell a date.
 *
 * @param end position after the last piece
 * @param meaning what they tell
 */
public record Expression(int end, Meaning meaning) {

    static Optional<Expression> of(int end, Meaning meaning) {
        return Optional.of(new Expression(end, meaning));
    }
}
