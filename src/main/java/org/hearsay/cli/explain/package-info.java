/**
 * What {@code hearsay explain} prints: every step of the analysis of one article, for people and for tools.
 *
 * <p>Start at {@link org.hearsay.cli.explain.ExplainText} and {@link org.hearsay.cli.explain.ExplainJson}. May use
 * {@code article}, {@code language}, {@code mentions}, {@code claims}, {@code cli.screen}, Jackson, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.cli.explain;

import org.jspecify.annotations.NullMarked;
