/**
 * What an article is: its text, what is known of it, and positions in it.
 *
 * <p>Start at {@link org.hearsay.article.Article}. Values only; may use the JDK and JSpecify, nothing else.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
