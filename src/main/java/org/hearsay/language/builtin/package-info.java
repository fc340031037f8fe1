/**
 * The analyzer that comes with Hearsay, put together from its parts and its models.
 *
 * <p>Start at {@link org.hearsay.language.builtin.BuiltInAnalyzer#load}. May use the packages beside it.
 */
@NullMarked
package org.hearsay.language.builtin;

import org.jspecify.annotations.NullMarked;
