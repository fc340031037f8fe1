/**
 * OpenNLP's official English models behind our own interfaces; the only package that knows OpenNLP.
 *
 * <p>Start at {@link org.hearsay.language.opennlp.OpenNlpDetectors}.
 */
@NullMarked
package org.hearsay.language.opennlp;

import org.jspecify.annotations.NullMarked;
