/**
 * Trains tagger, lemmatizer and parser on treebanks and measures them.
 *
 * <p>Start at {@link org.hearsay.training.grammar.GrammarTraining};
 * {@link org.hearsay.training.grammar.LanguageEvaluation} prints the figures of the model card. May use
 * {@code learning} and {@code language}.
 */
@NullMarked
package org.hearsay.training.grammar;

import org.jspecify.annotations.NullMarked;
