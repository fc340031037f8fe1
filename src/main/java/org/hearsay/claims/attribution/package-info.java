/**
 * Who is said to have said what: cues, speakers and the words that are theirs.
 *
 * <p>Start at {@link org.hearsay.claims.attribution.AttributionFinder}. May use {@code article}, {@code language},
 * {@code mentions}, {@code claims.grammar}, {@code claims.sentence}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims.attribution;

import org.jspecify.annotations.NullMarked;
