/**
 * Validation by SHACL: what the graph of an article must look like before it is committed.
 *
 * <p>Start at {@link org.hearsay.graph.shapes.ShapeValidator}. May use {@code graph.ontology} and Jena.
 */
@NullMarked
package org.hearsay.graph.shapes;

import org.jspecify.annotations.NullMarked;
