package org.hearsay.mentions;

import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;

/**
 * Words that tell a date.
 *
 * @param span where they stand in the body, without the preposition before them
 * @param sentence index of the sentence
 * @param firstToken index in the sentence of the first word
 * @param endToken index after the last word
 * @param value the date they tell, resolved against the day of publication; unknown if it cannot be
 */
public record DateMention(TextSpan span, int sentence, int firstToken, int endToken, EdtfDate value) {}
