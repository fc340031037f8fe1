/**
 * The command line: one class for each command, and the only place for the standard streams, exit codes and the clock.
 *
 * <p>Start at {@link org.hearsay.cli.Main}. Commands are thin: they check options, call the library and print. May use
 * everything; nothing may use it.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
