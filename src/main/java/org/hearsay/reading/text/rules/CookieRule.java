package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Consent banners: what a site says of cookies and of its own privacy policy. */
final class CookieRule implements NoiseRule {

    private static final CuedPattern BANNER = CuedPattern.of(
            "\\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\\b.{0,60}\\buses? cookies\\b|\\bwe value your privacy\\b"
                    + "|\\bby (?:continuing|carrying on|using|browsing|clicking|accepting)\\b.{0,80}\\byou (?:agree|consent|accept)\\b|\\byour (?:privacy|cookie) (?:choices|settings|preferences)\\b"
                    + "|\\byou can (?:change|update) your (?:preferences|settings|choices)\\b",
            "cookies",
            "privacy",
            "your cookie ",
            "you agree",
            "you consent",
            "you accept",
            "you can ");
    private static final Pattern BUTTON = Pattern.compile(
            "(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|(?:manage|cookie) (?:cookies|preferences|settings|choices|consent|options|policy)"
                    + "|do not sell (?:or share )?my .{0,40}");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        return NoiseRule.noiseIf(line.wordCount() <= 80
                && (BANNER.find(text) || BUTTON.matcher(text).matches()));
    }
}
