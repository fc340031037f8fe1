/**
 * Articles at addresses: polite and bounded requests with the JDK's HTTP client.
 *
 * <p>Start at {@link org.hearsay.reading.web.AddressReader}. May use {@code article}, {@code reading.input} and the
 * readers of formats, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.web;

import org.jspecify.annotations.NullMarked;
