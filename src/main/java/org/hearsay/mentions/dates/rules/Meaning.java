package org.hearsay.mentions.dates.rules;

import org.hearsay.article.EdtfDate;

/** What an expression tells, once it is known from where and in which direction to count. */
@FunctionalInterface
public interface Meaning {

    /** {@return the date seen from {@code anchor}; unknown if that does not say enough} */
    EdtfDate seenFrom(Anchor anchor);
}
