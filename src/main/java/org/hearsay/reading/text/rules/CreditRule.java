package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * Who worked on the article, below it: "(Reporting by …; Editing by …)", "Jane Roe is a reporter who covers …". A line
 * that names the source of the report ("Source: …", "With inputs from …") stays: it is evidence.
 */
final class CreditRule implements NoiseRule {

    private static final Pattern CREDIT = Pattern.compile(
            "[(\\[—–*\\- ]*(?:(?:additional )?(?:reporting|writing|editing|translation|translated|edited|compiled|fact-check(?:ed|ing)|graphics|photography) by|with additional reporting|reporters?:|editors?:|written by|author:|posted by|published by|updated by|reach (?:the )?(?:author|reporter)|contact (?:the )?(?:author|reporter|us|me|him|her)|e-?mail (?:the )?(?:author|reporter))\\b.{0,300}");
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?:about the (?:author|writer)s?.{0,60}|[\\p{L}.' -]{4,50} (?:is|was) (?:a|an|the|our) .{0,80}\\b(?:reporter|correspondent|writer|editor|journalist|columnist|intern)\\b.{0,300}|.{0,200}\\b(?:follow|reach|contact|email|e-mail) (?:him|her|them|me) (?:on|at|via)\\b.{0,100})");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        boolean credit = !place.isHead()
                && line.wordCount() <= 50
                && CREDIT.matcher(text).matches();
        boolean biography = place.paragraphsBefore() >= 2 && place.paragraphsAfter() <= 1 && line.wordCount() <= 60;
        return NoiseRule.noiseIf(credit || (biography && BIOGRAPHY.matcher(text).matches()));
    }
}
