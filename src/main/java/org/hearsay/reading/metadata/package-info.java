/**
 * What is known of an article: from a file beside it, from schema.org objects, from dates as people write them.
 *
 * <p>Start at {@link org.hearsay.reading.metadata.MetadataFile}. May use {@code article}, {@code reading.input},
 * Jackson, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.metadata;

import org.jspecify.annotations.NullMarked;
