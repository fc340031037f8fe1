/**
 * Linear models over hashed features, trained with the averaged perceptron: the one kind of model that Hearsay ships.
 *
 * <p>Fill a {@link org.hearsay.learning.FeatureVector} with what is known of a case, let a
 * {@link org.hearsay.learning.PerceptronTrainer} guess and correct it over many cases, and keep the
 * {@link org.hearsay.learning.LinearModel} it yields. Models that several trainers made from the same cases in another
 * order can be averaged with {@link org.hearsay.learning.AveragedWeights}. May use the JDK and JSpecify only.
 */
@NullMarked
package org.hearsay.learning;

import org.jspecify.annotations.NullMarked;
