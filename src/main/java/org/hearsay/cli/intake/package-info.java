/**
 * How commands take articles in: the options that say how, the inputs that users name, and the visits that are
 * remembered between runs.
 *
 * <p>Start at {@link org.hearsay.cli.intake.Intake}. May use everything but {@code cli.commands}.
 */
@NullMarked
package org.hearsay.cli.intake;

import org.jspecify.annotations.NullMarked;
