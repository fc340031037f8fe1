package org.hearsay.mentions.dates;

import org.hearsay.article.TextSpan;

/**
 * Words that tell a time: when ("on July 10"), how long ("three weeks"), or vaguely when ("now", "recently").
 *
 * @param span where they stand in the body
 * @param value the value in TIMEX3: a date, empty if unknown; a duration like {@code P3W}; or {@code PRESENT_REF},
 *     {@code PAST_REF} or {@code FUTURE_REF}
 */
public record TimeExpression(TextSpan span, String value) {}
