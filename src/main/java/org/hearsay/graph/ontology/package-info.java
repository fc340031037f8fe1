/**
 * The vocabulary: its terms as constants, and the kinds of claim as data read from Turtle.
 *
 * <p>Start at {@link org.hearsay.graph.ontology.Ontology} and {@link org.hearsay.graph.ontology.Vocabulary}. May use
 * Jena.
 */
@NullMarked
package org.hearsay.graph.ontology;

import org.jspecify.annotations.NullMarked;
