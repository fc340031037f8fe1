/**
 * Sentences, tokens and their grammar, in the terms of Universal Dependencies.
 *
 * <p>Start at {@link org.hearsay.language.LanguageAnalyzer}; {@code language.opennlp} is the only package that knows
 * OpenNLP. May use {@code article}, {@code learning}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
