/**
 * Articles as JSON: schema.org objects, and objects of other shapes through a mapping of their members.
 *
 * <p>Start at {@link org.hearsay.reading.json.JsonArticleReader}. May use {@code article}, {@code reading.input},
 * {@code reading.metadata}, {@code reading.html}, Jackson, the JDK and JSpecify.
 */
@NullMarked
package org.hearsay.reading.json;

import org.jspecify.annotations.NullMarked;
