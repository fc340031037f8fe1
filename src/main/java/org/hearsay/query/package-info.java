/**
 * Questions to the graph: the named queries of {@code queries/}, the user's own SPARQL, and the answers as records.
 *
 * <p>Start at {@link org.hearsay.query.QueryRunner}. May use {@code graph} and Jena.
 */
@NullMarked
package org.hearsay.query;

import org.jspecify.annotations.NullMarked;
