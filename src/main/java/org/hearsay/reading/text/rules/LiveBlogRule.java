package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/**
 * The frame of a live page: "Newest updates first", "Refresh for the latest", "Show earlier updates". The entries stay.
 */
final class LiveBlogRule implements NoiseRule {

    private static final CuedPattern FRAME = CuedPattern.of(
            ".{0,120}\\b(?:(?:newest|latest|most recent|oldest) (?:updates?|posts?|entries) (?:first|on top|at the top)|(?:refresh|reload)(?: this| the)? (?:page )?for (?:the )?(?:latest|updates|new)|(?:auto-?refresh|updates automatically)|(?:show|load|see|view) (?:earlier|older|newer|more|new|all|previous) (?:updates|posts|entries|messages))\\b.{0,60}",
            "update",
            "post",
            "entries",
            "refresh",
            "reload",
            "messages");
    private static final Pattern LABEL = Pattern.compile(
            "(?:live|live (?:updates?|blog|coverage|reporting|feed)|as it happened|live now|key (?:events|moments) (?:only|filter).{0,20}|pinned post|sort by .{0,30}|filter by .{0,30})");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        return NoiseRule.noiseIf(line.wordCount() <= 25 && (LABEL.matcher(text).matches() || FRAME.matches(text)));
    }
}
