/**
 * One class per kind of noise that comes along when a page is pasted as text.
 *
 * <p>Start at {@link org.hearsay.reading.text.rules.NoiseRules}, which lists them in order. A rule knows the vocabulary
 * that sites use for one thing in several wordings, and where on a page it stands; it never knows one site. May use the
 * JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.text.rules;

import org.jspecify.annotations.NullMarked;
