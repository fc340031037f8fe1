/**
 * The articles that ship with Hearsay, for a first look.
 *
 * <p>Start at {@link org.hearsay.cli.sample.SampleArticles}. May use the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.cli.sample;

import org.jspecify.annotations.NullMarked;
