/**
 * What a sentence might claim: words that could express a claim, who could take part in it, and what speaks for and
 * against each possibility.
 *
 * <p>Start at {@link org.hearsay.claims.candidates.CandidateFinder}. May use {@code language}, {@code mentions},
 * {@code claims.grammar}, {@code claims.lexicon}, {@code claims.sentence}, {@code claims.attribution},
 * {@code learning}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims.candidates;

import org.jspecify.annotations.NullMarked;
