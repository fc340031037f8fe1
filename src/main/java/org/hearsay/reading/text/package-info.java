/**
 * Plain text, often pasted from a page: finds the article in it and leaves the page around it out.
 *
 * <p>Start at {@link org.hearsay.reading.text.PastedPage}. Each kind of noise is one class in {@code text.rules}. May
 * use {@code article}, {@code reading.input}, {@code reading.metadata}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.text;

import org.jspecify.annotations.NullMarked;
