/**
 * The graph as a file: Turtle, TriG, N-Quads and JSON-LD, the same bytes for the same graph.
 *
 * <p>Start at {@link org.hearsay.export.Exporter}. May use {@code graph} and Jena.
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
