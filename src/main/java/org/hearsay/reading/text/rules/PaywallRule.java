package org.hearsay.reading.text.rules;

/**
 * What a site says to those who have not paid: "You have read 2 of 5 free articles", "Already a subscriber? Log in".
 */
final class PaywallRule implements NoiseRule {

    private static final CuedPattern WALL = CuedPattern.of(
            "\\byou(?:'ve| have)? (?:read|used|reached|viewed|have)\\b.{0,40}\\b(?:free|remaining|limit)\\b.{0,30}\\b(?:articles?|stories|month)\\b|\\balready (?:a|an|have)\\b.{0,30}\\b(?:subscriber|member|account)\\b.{0,5}\\?"
                    + "|\\bsubscribe (?:now )?(?:for|to (?:read|continue|unlock|get)|and get)\\b|^(?:this (?:article|story|content|post) is|exclusively) (?:only |exclusively )?(?:available )?(?:for|to) (?:paying |paid |registered )?(?:subscribers|members)\\b"
                    + "|\\bto (?:continue|keep) reading\\b|\\b(?:create|sign up for|register for) (?:a|your) free account\\b|\\bunlock (?:this|the full|unlimited)\\b|^(?:log|sign) ?in to (?:read|continue|comment|view)\\b"
                    + "|\\bunlimited access\\b.{0,60}\\b(?:subscri|member|month|week|trial)",
            "free",
            "remaining",
            "limit",
            "already a",
            "already have",
            "subscribe",
            "members",
            "to keep reading",
            "to continue reading",
            "unlock ",
            "log in to",
            "login to",
            "sign in to",
            "signin to");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(line.wordCount() <= 45 && WALL.find(line.folded()));
    }
}
