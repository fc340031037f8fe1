/**
 * Reads the lexicon, which is Turtle, into the plain values that {@code claims} works with.
 *
 * <p>Start at {@link org.hearsay.graph.lexicon.LexiconReader}. May use Jena, {@code claims.lexicon}, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.graph.lexicon;

import org.jspecify.annotations.NullMarked;
