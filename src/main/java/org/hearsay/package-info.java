/**
 * Hearsay: a knowledge graph of the news that never forgets who said so.
 *
 * <p>Start at {@link org.hearsay.NewsGraph}: open a graph, add articles, ask what is claimed and who says so.
 */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
