/**
 * Where sentences and words begin and end.
 *
 * <p>Start at {@link org.hearsay.language.segment.SentenceSplitter} and
 * {@link org.hearsay.language.segment.WordSplitter}; both repair what a trained detector proposes. May use
 * {@code article}, {@code language}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.language.segment;

import org.jspecify.annotations.NullMarked;
