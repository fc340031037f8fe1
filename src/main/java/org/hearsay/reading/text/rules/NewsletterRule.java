package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * Pitches for newsletters, alerts, memberships and donations. They speak to the reader and ask for something; an
 * article about newsletters speaks of others.
 */
final class NewsletterRule implements NoiseRule {

    private static final CuedPattern THING = CuedPattern.of(
            "\\b(?:newsletters?|digest|inbox|mailing list|daily briefing|(?:morning|evening|weekly|daily) (?:brief|briefing|update|roundup|email)|e-?mail (?:updates|alerts|address)|(?:your|an?) e-?mail\\b|notifications|alerts|updates"
                    + "|subscri(?:be|ption)|whatsapp (?:channel|group)|telegram channel|patreon|coffee|membership|member|free trial|our app|supporters?|journalism|independent (?:media|news)|latest news|breaking news)\\b",
            "news",
            "digest",
            "inbox",
            "mail",
            "brief",
            "update",
            "roundup",
            "notification",
            "alert",
            "subscri",
            "whatsapp channel",
            "whatsapp group",
            "telegram channel",
            "patreon",
            "coffee",
            "member",
            "free trial",
            "our app",
            "supporter",
            "journalism",
            "independent media");
    private static final Pattern ASKS = Pattern.compile(
            "(?:^|[.!?:–—-] ?|, or |better, |now,? |then |please )(?:get|subscribe|sign (?:me )?up|join|enter|buy|support|download|follow|receive|register|stay|never miss|don't miss|become|donate|try|install|click|tap|help|consider|enable|turn on|keep up)\\b"
                    + "|\\b(?:lands?|delivered|straight|direct(?:ly)?|arrives?) (?:in|to|into) your\\b|\\b(?:like|love|enjoy|liked|enjoyed)(?:ed)? (?:what you|this|our|the) (?:read(?:ing)?|see|stuff|article|story|post|content)\\b|^did you (?:like|enjoy|find)\\b"
                    + "|\\bsubscribe to (?:our|the|my)\\b|\\bsign(?:ing)? up (?:for|to) (?:our|the|my)\\b|^want (?:more|to)\\b.{0,80}\\?");
    private static final Pattern READER =
            Pattern.compile("\\b(?:you|your|you're|us|our|my|me|me up|now)\\b|^(?:get|subscribe|sign up|join)\\b");

    private static final Pattern CALL = Pattern.compile(
            "(?:sign up (?:for|to)|subscribe (?:to|now|today|here|for)|join (?:our|us|now|the [\\w ]{1,30} community)|become an? (?:member|subscriber|supporter)|support (?:our|us|independent)"
                    + "|listen to (?:our|the) podcast|enjoy(?:ing|ed)? (?:this|our|the) (?:article|story|post|reporting)|found this (?:useful|helpful)|consider (?:supporting|subscribing|donating))\\b.*");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        boolean pitch = line.wordCount() <= 60
                && THING.find(text)
                && ASKS.matcher(text).find()
                && READER.matcher(text).find();
        boolean call = line.wordCount() <= 20 && CALL.matcher(text).matches();
        return NoiseRule.noiseIf((pitch || call) && !isSpoken(line));
    }

    /** A line that starts as a quotation is somebody's words, not the site's. */
    private static boolean isSpoken(Line line) {
        return "\"“‘'«".indexOf(line.text().charAt(0)) >= 0;
    }
}
