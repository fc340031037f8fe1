/**
 * The commands of {@code hearsay}, one class each: they check options, call the library and print.
 *
 * <p>Start at {@link org.hearsay.cli.commands.AddCommand}. May use everything but {@code cli} itself.
 */
@NullMarked
package org.hearsay.cli.commands;

import org.jspecify.annotations.NullMarked;
