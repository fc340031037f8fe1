/**
 * How well claims were read: what was extracted, compared with articles annotated by hand.
 *
 * <p>Start at {@link org.hearsay.evaluation.Evaluator}; {@link org.hearsay.evaluation.GoldReader} reads annotations,
 * {@link org.hearsay.evaluation.Extraction} holds what is compared with them, as the rows of three queries, and
 * {@link org.hearsay.evaluation.EvaluationReport} prints the outcome. May use {@code article}, Jackson, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
