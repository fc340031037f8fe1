/**
 * What was read from articles, as RDF: a named graph for each snapshot of an article, claims shared between them, every
 * report with the sentence that carries it.
 *
 * <p>Start at {@link org.hearsay.graph.QuadWriter}, which turns one reading into one
 * {@link org.hearsay.graph.QuadBatch}, and at {@link org.hearsay.graph.Outcome}, what becomes of it. May use
 * {@code article}, {@code mentions}, {@code claims}, {@code lineage} and Jena; opens no store, which is
 * {@code graph.store}'s business.
 */
@NullMarked
package org.hearsay.graph;

import org.jspecify.annotations.NullMarked;
