/**
 * How fast it is, measured with JMH; run by hand, never by the build.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Djmh="Reading"</pre>
 *
 * <p>With {@code -Ppeers} too, what lies in {@code src/peers} is measured in the same run: other projects that do the
 * same work, fetched for this alone.
 *
 * <pre>mvn -q -Pbench,peers test-compile exec:exec -Djmh="Extraction|Parser"</pre>
 *
 * <p>{@code -Djmh} takes what JMH takes on its command line: a pattern of names first. One class for each step that is
 * measured; a new one needs nothing but its annotations.
 */
@NullMarked
package org.hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
