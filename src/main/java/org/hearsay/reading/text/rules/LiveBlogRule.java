package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * The frame of a live page: "Newest updates first", "Refresh for the latest", "Show earlier updates". The entries stay.
 */
final class LiveBlogRule implements NoiseRule {

    private static final Pattern FRAME = Pattern.compile(
            ".{0,120}\\b(?:(?:newest|latest|most recent|oldest) (?:updates?|posts?|entries) (?:first|on top|at the top)|(?:refresh|reload)(?: this| the)? (?:page )?for (?:the )?(?:latest|updates|new)|(?:auto-?refresh|updates automatically)|(?:show|load|see|view) (?:earlier|older|newer|more|new|all|previous) (?:updates|posts|entries|messages))\\b.{0,60}"
                    + "|(?:live|live (?:updates?|blog|coverage|reporting|feed)|as it happened|live now|key (?:events|moments) (?:only|filter).{0,20}|pinned post|sort by .{0,30}|filter by .{0,30})");

    @Override
    public Verdict judge(Line line, Place place) {
        return NoiseRule.noiseIf(
                line.wordCount() <= 25 && FRAME.matcher(line.folded()).matches());
    }
}
