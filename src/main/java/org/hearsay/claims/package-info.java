/**
 * What an article claims: who did what to whom, told by whom, on whose word, and how firmly.
 *
 * <p>Start at {@link org.hearsay.claims.ClaimReader}, the seam between readers of claims and the graph: the built-in
 * one reads dependencies through a lexicon. May use {@code article}, {@code language}, {@code mentions},
 * {@code learning}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims;

import org.jspecify.annotations.NullMarked;
