/**
 * Feeds and sitemaps: RSS, Atom, and the news sitemaps of search engines.
 *
 * <p>Start at {@link org.hearsay.reading.feed.FeedReader}. The only package that uses ROME and JDOM. May use
 * {@code article}, {@code reading.input}, {@code reading.html}, {@code reading.metadata}, {@code reading.xml}, the JDK
 * and JSpecify.
 */
@NullMarked
package org.hearsay.reading.feed;

import org.jspecify.annotations.NullMarked;
