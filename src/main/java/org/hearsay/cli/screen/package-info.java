/**
 * What a person at a terminal sees: styled lines, tables, progress; all text that came from articles made harmless.
 *
 * <p>Start at {@link org.hearsay.cli.screen.Screen}. May use picocli, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.cli.screen;

import org.jspecify.annotations.NullMarked;
