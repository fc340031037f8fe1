/**
 * Trains and measures the models that ship with the program, from annotated data that does not.
 *
 * <p>{@link org.hearsay.training.ModelTraining} rebuilds the models. May use everything from {@code claims} down;
 * nothing but the command line uses it.
 */
@NullMarked
package org.hearsay.training;

import org.jspecify.annotations.NullMarked;
