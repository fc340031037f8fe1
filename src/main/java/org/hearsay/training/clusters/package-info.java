/**
 * Groups words that are used alike, from word vectors.
 *
 * <p>Start at {@link org.hearsay.training.clusters.WordClusterTraining}. May use the library for JSON only.
 */
@NullMarked
package org.hearsay.training.clusters;

import org.jspecify.annotations.NullMarked;
