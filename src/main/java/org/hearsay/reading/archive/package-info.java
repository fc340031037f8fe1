/**
 * Web archives.
 *
 * <p>Start at {@link org.hearsay.reading.archive.WarcArticleReader}. The only package that uses jwarc. May use
 * {@code article}, {@code reading.input}, {@code reading.html}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.archive;

import org.jspecify.annotations.NullMarked;
