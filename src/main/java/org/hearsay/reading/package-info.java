/**
 * Articles in: from files and folders to {@link org.hearsay.article.Article}.
 *
 * <p>Start at {@link org.hearsay.reading.ArticleReader}. What comes out is a
 * {@link org.hearsay.reading.input.ReadOutcome} for each input, and one bad input never stops a run. Each format is a
 * package of its own; jsoup, ROME and jwarc are used only here. May use {@code article}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading;

import org.jspecify.annotations.NullMarked;
