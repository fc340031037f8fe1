/**
 * The formats in which news agencies deliver: NITF and NewsML-G2, both by the IPTC.
 *
 * <p>Start at {@link org.hearsay.reading.wire.WireReader}. May use {@code article}, {@code reading.input},
 * {@code reading.metadata}, {@code reading.html}, {@code reading.xml}, JDOM, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.wire;

import org.jspecify.annotations.NullMarked;
