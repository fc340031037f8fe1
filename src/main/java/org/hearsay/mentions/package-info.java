/**
 * Who and what an article is about: names, descriptions and pronouns, what they refer to, and dates.
 *
 * <p>Start at {@link org.hearsay.mentions.AnnotatedArticle}, the value this package ends in. May use {@code article},
 * {@code language}, {@code learning}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.mentions;

import org.jspecify.annotations.NullMarked;
