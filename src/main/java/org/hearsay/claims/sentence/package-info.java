/**
 * A sentence as claims are read from it: its tree, who is mentioned in it or understood, what is quoted.
 *
 * <p>Start at {@link org.hearsay.claims.sentence.SentenceContext}. May use {@code language}, {@code mentions},
 * {@code claims.grammar}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims.sentence;

import org.jspecify.annotations.NullMarked;
