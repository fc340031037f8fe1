/**
 * Trains and measures the model that chooses among the readings of a sentence.
 *
 * <p>Start at {@link org.hearsay.training.claims.ClaimModelTraining}. May use {@code claims} and what it may use, and
 * {@code training.passages}.
 */
@NullMarked
package org.hearsay.training.claims;

import org.jspecify.annotations.NullMarked;
