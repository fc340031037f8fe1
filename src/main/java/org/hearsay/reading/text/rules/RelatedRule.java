package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Links to other articles: "READ ALSO: …" is one line, "You may also like" heads a list of them. */
final class RelatedRule implements NoiseRule {

    private static final String LABEL =
            "(?:(?:read|see|watch|listen|check out) (?:also|more|next|this|too)(?: (?:on|about|from|in) .{1,40})?|also (?:read|see|on .{1,30})|must[ -]read|read:"
                    + "|related(?: (?:articles?|stor(?:y|ies)|posts?|news|coverage|content|topics?|reading|links?|videos?|briefings?|items?))?"
                    + "|(?:you|readers) (?:might|may|'ll|will|could) (?:also )?(?:like|enjoy|love|be interested in)"
                    + "|more (?:from|in|on|about|stories|news|articles|like this|coverage)(?: .{1,40})?"
                    + "|recommended(?: (?:for you|stories|reading|articles|videos|by .{1,20}))?|(?:up|what to read|read) next|next up|in other news"
                    + "|don't miss|most (?:read|popular|viewed|shared|commented)|popular (?:now|stories|posts|articles|on .{1,30})|trending(?: (?:now|stories|topics|news|on .{1,30}))?"
                    + "|(?:editor'?s'?|our|top) (?:picks?|choice)|(?:top|latest|recent|other|featured) (?:stories|news|posts|articles|headlines|videos)|further reading|elsewhere on .{1,40}"
                    + "|(?:share|explore|discover) more|from our (?:partners|sponsors)|around the web|from around the web|sponsored (?:stories|links|content)|promoted (?:stories|links)|more .{1,30} news)";
    private static final Pattern HEADING = Pattern.compile("[>»*•→▶\\-\\[ ]*" + LABEL + " ?[:\\]»>→…]?");
    private static final Pattern INLINE = Pattern.compile("[>»*•→▶\\-\\[( ]*" + LABEL + " ?[:|»>→–—-]+ ?\\S.*");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        if (line.wordCount() <= 9 && HEADING.matcher(text).matches()) {
            return place.isHead() ? Verdict.NOISE : Verdict.NOISE_LIST;
        }
        return NoiseRule.noiseIf(line.wordCount() <= 35 && INLINE.matcher(text).matches());
    }
}
