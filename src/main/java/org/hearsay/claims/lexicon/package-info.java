/**
 * The words that express claims, as data: which lemma stands for which kind of claim, and where its participants stand.
 *
 * <p>Start at {@link org.hearsay.claims.lexicon.Lexicon}; the data is {@code ontology/lexicon.ttl}, read by the graph
 * package. May use the JDK and JSpecify only.
 */
@NullMarked
package org.hearsay.claims.lexicon;

import org.jspecify.annotations.NullMarked;
