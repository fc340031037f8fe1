/**
 * The grammar of a sentence whose words are known: tags, dictionary forms and dependencies, from trained models.
 *
 * <p>Start at {@link org.hearsay.language.syntax.Tagger}, {@link org.hearsay.language.syntax.Lemmatizer} and
 * {@link org.hearsay.language.syntax.DependencyParser}; {@code training} makes their models. May use
 * {@code language.clusters}, {@code learning}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.language.syntax;

import org.jspecify.annotations.NullMarked;
