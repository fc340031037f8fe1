package org.hearsay.reading.text.rules;

/** The legal foot of a page. */
final class CopyrightRule implements NoiseRule {

    private static final CuedPattern NOTICE = CuedPattern.of(
            "(?:©|\\(c\\) ?\\d{4}|copyright\\b ?(?:©|\\(c\\)|\\d{4}|by )).*|.*(?:©|copyright) ?(?:\\(c\\) ?)?(?:19|20)\\d{2}\\b.*|.{0,150}\\ball rights reserved\\b.*|.{0,80}\\bmay not be (?:published|reproduced|republished|redistributed)\\b.*|published (?:first )?(?:on|by) .{1,60} under (?:a )?(?:licen[cs]e|creative commons).*|.{0,60}\\bregistered (?:in england|office|charity)\\b.*",
            "©", "(c)", "copyright", "rights reserved", "may not be ", "licen", "creative commons", "registered ");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(line.wordCount() <= 80 && NOTICE.matches(line.folded()));
    }
}
