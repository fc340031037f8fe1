package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Keywords below the article: "Tags: …", "Filed under …". */
final class TagsRule implements NoiseRule {

    private static final Pattern LABEL = Pattern.compile(
            "(?:tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|in|to)|posted (?:in|under)|sections?|in this (?:article|story)|hashtags?|labels?) ?(?::.*|[#|].*|)|(?:filed under|posted in|tagged(?: (?:with|as))?) .{1,120}|#\\w+(?:[ ,]+#\\w+)*");

    @Override
    public Verdict judge(Line line, Place place) {
        if (line.wordCount() > 30
                || (line.isProse() && line.endsSentence())
                || !LABEL.matcher(line.folded()).matches()) {
            return Verdict.UNDECIDED;
        }
        return place.isTail() && line.wordCount() == 1 ? Verdict.NOISE_LIST : Verdict.NOISE;
    }
}
