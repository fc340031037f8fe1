/**
 * Questions that one asks of a dependency tree: who is the subject of this verb, how does that noun relate to it.
 *
 * <p>Start at {@link org.hearsay.claims.grammar.Functions}. May use {@code language}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims.grammar;

import org.jspecify.annotations.NullMarked;
