/**
 * How English writes dates, one class per family of expressions.
 *
 * <p>Start at {@link org.hearsay.mentions.dates.rules.DateRules}, the table of all rules in the order they are tried. A
 * rule reads {@link org.hearsay.mentions.dates.rules.Atoms} and gives an
 * {@link org.hearsay.mentions.dates.rules.Expression}: where the words end, and what they mean for a given
 * {@link org.hearsay.mentions.dates.rules.Anchor}. May use {@code article}, {@code language}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.mentions.dates.rules;

import org.jspecify.annotations.NullMarked;
