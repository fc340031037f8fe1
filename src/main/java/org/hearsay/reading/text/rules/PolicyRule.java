package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** What an outlet says of its own ways of working: its standards, how to report an error, how to send a tip. */
final class PolicyRule implements NoiseRule {

    private static final Pattern POLICY = Pattern.compile(
            "how [\\p{L} ]{2,40} (?:reports|works|covers|makes money|reviews)\\b ?[:.].{0,400}|(?:read|see|view)(?: about)? (?:the|our) (?:standards|policy|policies|ethics|methodology|editorial .{1,30}).{0,40}"
                    + "|(?:report|flag) (?:an? )?(?:error|mistake|typo|correction).{0,60}|(?:spotted|found|see) (?:an? )?(?:error|mistake|typo).{0,80}|(?:got|have) (?:a|any) (?:news )?(?:tips?|story|scoop)\\b.{0,200}|(?:send|e-?mail) (?:us )?(?:your )?(?:a )?(?:news )?tips? to .{0,80}|(?:disclaimer|disclosure)s? ?:.{0,400}|why (?:you can )?trust .{1,40}"
                    + "|(?:this|the) (?:story|article|report|post|content) (?:was|has been|is) (?:originally )?(?:generated|created|written|translated|auto-?generated|published) (?:automatically )?(?:from|by|with|using|via) (?:a |an )?(?:syndicated|automat|ai\\b|artificial|staff|feed).{0,200}");
    private static final CuedPattern WITHIN = CuedPattern.of(
            ".{0,120}\\b(?:trust principles|trust (?:&|and) \\w+ policy|editorial (?:standards|policy|guidelines|code))\\b.{0,80}"
                    + "|.{0,60}\\bhas not been edited by\\b.{0,120}",
            "trust ",
            "editorial ",
            "has not been edited by");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        return NoiseRule.noiseIf(line.wordCount() <= 70
                && !place.isHead()
                && (POLICY.matcher(text).matches() || WITHIN.matches(text)));
    }
}
