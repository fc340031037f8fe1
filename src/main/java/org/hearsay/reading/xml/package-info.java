/**
 * Safe reading of XML: no document type is loaded, no entity is expanded, and nesting has a limit.
 *
 * <p>Start at {@link org.hearsay.reading.xml.SafeXml}. May use {@code article}, {@code reading.input}, the JDK and
 * JSpecify.
 */
@NullMarked
package org.hearsay.reading.xml;

import org.jspecify.annotations.NullMarked;
