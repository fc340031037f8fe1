/**
 * Which words are used alike, for models to look at.
 *
 * <p>Start at {@link org.hearsay.language.clusters.WordClusters}. May use {@code learning}.
 */
@NullMarked
package org.hearsay.language.clusters;

import org.jspecify.annotations.NullMarked;
