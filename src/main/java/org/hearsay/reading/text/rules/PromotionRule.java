package org.hearsay.reading.text.rules;

/** The site's own events, offers and shops: short lines with the words of a sale. */
final class PromotionRule implements NoiseRule {

    private static final CuedPattern OFFER = CuedPattern.of(
            "(?:^|\\b)(?:early[- ]bird|tickets? (?:now )?(?:available|on sale)|(?:register|book|download|shop|buy|order|apply|watch|listen|enrol|enroll|donate|click here|tap here)(?: it)? (?:now|today|here)\\b|use (?:the )?code\\b|promo code|limited[- ]time (?:offer|deal)|save up to \\d|white ?paper:|free (?:e-?book|webinar|guide|download)|join (?:us|our) (?:at|for|webinar)"
                    + "|affiliate (?:links?|commission)|(?:we|site) may (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission|open the original source|advertise with us|sign me up|buy me a coffee|^(?:get|download) (?:the|our) app)",
            "early",
            "ticket",
            " now",
            " today",
            " here",
            "code",
            "limited",
            "save up to",
            "white",
            "free ",
            "join ",
            "affiliate",
            "commission",
            "original source",
            "advertise with us",
            "sign me up",
            "coffee",
            " app");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(
                line.wordCount() <= 25 && !line.text().startsWith("Source") && OFFER.find(line.folded()));
    }
}
