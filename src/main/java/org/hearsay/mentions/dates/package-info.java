/**
 * Dates in a text: the words that tell them, the days they mean, and the events they belong to.
 *
 * <p>Start at {@link org.hearsay.mentions.dates.DateTagger}, which finds and resolves them, and
 * {@link org.hearsay.mentions.dates.EventDates}, which gives an event its date. May use {@code article},
 * {@code language}, {@code mentions}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.mentions.dates;

import org.jspecify.annotations.NullMarked;
