/**
 * The annotated passages that models are trained from: short news texts with mentions, dates and claims marked in them.
 *
 * <p>Start at {@link org.hearsay.training.passages.PassageReader}. May use {@code article}, {@code mentions}, the JDK
 * and JSpecify.
 */
@NullMarked
package org.hearsay.training.passages;

import org.jspecify.annotations.NullMarked;
