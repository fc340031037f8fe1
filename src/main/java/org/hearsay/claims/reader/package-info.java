/**
 * The built-in reader of claims: readings of the lexicon's wordings, weighed by a trained model, with their status,
 * sources and details.
 *
 * <p>Start at {@link org.hearsay.claims.reader.BuiltInClaimReader}. May use the other packages of {@code claims} and
 * all that they may use.
 */
@NullMarked
package org.hearsay.claims.reader;

import org.jspecify.annotations.NullMarked;
