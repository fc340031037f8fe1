/**
 * What every reader takes and gives: bytes with their limits and options, outcomes, and clean text.
 *
 * <p>Start at {@link org.hearsay.reading.input.ReadOutcome}. May use {@code article}, crawler-commons, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.reading.input;

import org.jspecify.annotations.NullMarked;
