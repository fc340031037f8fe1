/**
 * Web pages: what they tell of their article, and the article itself without the page around it.
 *
 * <p>Start at {@link org.hearsay.reading.html.HtmlArticleReader}. The only package that uses jsoup. May use
 * {@code article}, {@code reading.input}, {@code reading.metadata}, {@code reading.text}, Jackson, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.reading.html;

import org.jspecify.annotations.NullMarked;
