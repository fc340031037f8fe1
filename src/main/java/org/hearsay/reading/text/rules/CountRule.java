package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Bare figures of a page: "26", "1.2K views", "4 min read", a clock time. */
final class CountRule implements NoiseRule {

    private static final Pattern COUNT = Pattern.compile(
            "[(\\[]?\\d[\\d.,]*[km]?\\+?[)\\]]?(?: ?(?:comments?|shares?|views?|likes?|reads?|votes?|reactions?|followers?|retweets?|points?|min(?:ute)?s?(?:[ -]read)?|sec(?:ond)?s?|photos?|images?))?"
                    + "|(?:(?:estimated )?read(?:ing)? time|views|shares|likes|reads)[: ]+\\d[\\d.,]*[km]? ?(?:min(?:ute)?s?(?: read)?)?|(?:(?:last |first )?(?:updated|published|posted|modified)[: ]+)?\\d+ ?(?:hours?|days?|minutes?|mins?|hrs?|weeks?|months?) ago|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(
                line.wordCount() <= 6 && COUNT.matcher(line.folded()).matches());
    }
}
