package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * Buttons to share, save or follow: "Share Tweet Email Copy link", "Share this: Mastodon / Bluesky", "Follow us on …".
 */
final class ShareRule implements NoiseRule {

    private static final String BUTTON =
            "(?:share|tweet|post|pin|e-?mail|print|copy(?: link)?|link|save|bookmark|gift(?: (?:this )?article)?|send|reddit|facebook|twitter|x|linkedin|whatsapp|telegram"
                    + "|flipboard|pinterest|tumblr|mastodon|bluesky|threads|instagram|youtube|tiktok|messenger|pocket|hacker news|line|wechat|weibo|vk|viber|skype|rss|sms|mail"
                    + "|like|follow(?: us)?|listen|comments?|more|text|download|resize|font size|a[+-]|on|via|this|article|story|page|to|with|by|your|friends?|and|or|the|buttons?|options?|\\d[\\d.,]*[km]?(?: shares?)?|shares?)";
    private static final Pattern ROW = Pattern.compile(BUTTON + "(?:[ \\t|/·•,:;+&()\\-]+" + BUTTON + ")*[:.]?");
    private static final Pattern CALL = Pattern.compile(
            "(?:share (?:this|on|via|the|with)|follow (?:us|him|her|them|me) on|like us on|find us on|join us on|connect with us|tweet this|click to (?:share|tweet|email)).{0,120}"
                    + "|(?:.{0,20} )?share (?:bar|buttons?|tools|options|icons?)|.{0,60}(?:follow|subscribe to) us on (?:facebook|twitter|x|telegram|whatsapp|google news|youtube|instagram).{0,80}");
    private static final Pattern STARTS = Pattern.compile(
            "\\b(?:share|tweet|e-?mail|print|copy|facebook|twitter|reddit|linkedin|whatsapp|follow|save|bookmark)\\b");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        if (line.wordCount() > 30) {
            return Verdict.UNDECIDED;
        }
        boolean row = ROW.matcher(text).matches() && STARTS.matcher(text).find();
        boolean brief = !line.isProse() || line.wordCount() <= 20;
        return NoiseRule.noiseIf(row || (brief && CALL.matcher(text).matches()));
    }
}
