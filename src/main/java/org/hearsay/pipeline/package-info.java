/**
 * Article in, batch of quads out: the whole reading of one article, without a store.
 *
 * <p>Start at {@link org.hearsay.pipeline.Pipeline}. May use everything from {@code reading} to {@code graph}, but not
 * {@code graph.store}.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
