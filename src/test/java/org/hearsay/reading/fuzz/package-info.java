/**
 * Every reader on mutated input: each must end with outcomes, whatever the bytes.
 *
 * <p>Start at {@link org.hearsay.reading.fuzz.ReadersFuzzTest}. What once crashed a reader is a case of its own in the
 * tests of that reader.
 */
@NullMarked
package org.hearsay.reading.fuzz;

import org.jspecify.annotations.NullMarked;
