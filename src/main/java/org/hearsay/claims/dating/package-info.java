/**
 * Dates of claims that are told elsewhere in the article: in the lead for the headline, in "the ban, effective July 10"
 * for the ban told before.
 *
 * <p>Start at {@link org.hearsay.claims.dating.DateCompletion}. May use {@code article}, {@code language},
 * {@code mentions}, {@code claims}, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.claims.dating;

import org.jspecify.annotations.NullMarked;
