package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * What is left below the last paragraph: labels and link texts. Only whole sentences, points of a list, and lines that
 * name a source stay.
 *
 * <p>For plain text only: on a web page the elements tell better what is article.
 */
public final class LeftoverRule implements NoiseRule {
    private static final int WORDS_OF_A_POINT = 6;
    private static final Pattern SOURCE = Pattern.compile(
            "\\W*(?:sources?|via|with (?:additional )?(?:inputs?|reporting|information|material|agenc)|originally|first published|h/t|hat tip|references?|more information|correction|clarification|update|editor's note|note)\\b.*");

    @Override
    public Verdict judge(Line line, Place place) {
        boolean stays = line.isProse()
                || line.endsSentence()
                || (line.isListItem() && line.wordCount() >= WORDS_OF_A_POINT)
                || SOURCE.matcher(line.folded()).matches();
        return NoiseRule.noiseIf(place.isTail() && !place.isHead() && !stays);
    }
}
