/**
 * The graph on disk or in memory: one transaction an article, one process a store.
 *
 * <p>Start at {@link org.hearsay.graph.store.GraphStore}. May use {@code graph}, {@code graph.shapes} and Jena's TDB2.
 */
@NullMarked
package org.hearsay.graph.store;

import org.jspecify.annotations.NullMarked;
