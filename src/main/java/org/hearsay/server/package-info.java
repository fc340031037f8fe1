/**
 * The graph over HTTP: SPARQL and the Graph Store Protocol, for reading only, on this machine only.
 *
 * <p>Start at {@link org.hearsay.server.SparqlEndpoint}. May use {@code graph}, {@code query}, {@code export}, Jena and
 * Fuseki.
 */
@NullMarked
package org.hearsay.server;

import org.jspecify.annotations.NullMarked;
