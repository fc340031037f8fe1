package org.hearsay.language.segment;

import org.hearsay.article.TextSpan;
import org.hearsay.language.SentenceForm;

/**
 * A line of a body that holds words.
 *
 * @param number which line of the body, from 0
 * @param span where its words stand, without white space and list marks around them
 * @param form what kind of line it is
 */
public record Line(int number, TextSpan span, SentenceForm form) {}
