/**
 * Names in an article: where they stand and what they name.
 *
 * <p>Start at {@link org.hearsay.mentions.names.NameFinder}, which marks the words of names. May use {@code mentions},
 * {@code language}, {@code learning}, {@code article}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.mentions.names;

import org.jspecify.annotations.NullMarked;
