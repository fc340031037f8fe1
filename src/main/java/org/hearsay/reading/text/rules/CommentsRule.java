package org.hearsay.reading.text.rules;

/**
 * What readers wrote below the article: "Comments (12)", "3 responses", "Leave a reply". The article ends there; the
 * same words above it ("0 Comments" under the byline) are only a link.
 */
final class CommentsRule implements NoiseRule {

    private static final String WORDS = "(?:comments?|responses?|replies|reactions?|thoughts|discussions?)";
    private static final CuedPattern OPENER = CuedPattern.of(
            "(?:(?:all|view|show|read|see|hide|reader|readers'|user|top|latest|recent) )*(?:comments|comment section)(?: ?:| below)?"
                    + "|(?:(?:all|view|show|read|see|hide|reader|top|latest|recent) )*\\(?\\d[\\d,.]*\\)? (?:reader )?"
                    + WORDS + "(?: on .{1,200})? ?:?"
                    + "|(?:reader )?" + WORDS + " ?[(:\\[]? ?\\d[\\d,.]* ?[)\\]]?"
                    + "|what (?:our )?readers (?:say|said|think|are saying).{0,40}"
                    + "|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)s?.{0,40}"
                    + "|comments? (?:are|is|were) (?:now )?(?:closed|disabled|off|moderated).{0,80}"
                    + "|(?:no|be the first to) comments?(?: yet)?.{0,40}",
            "comment",
            "response",
            "repl",
            "reaction",
            "thoughts",
            "discussion",
            "readers");
    private static final CuedPattern INVITATION = CuedPattern.of(
            "(?:join|be part of|start) the (?:conversation|discussion|debate).{0,80}"
                    + "|(?:have your say|what do you think\\?|let us know what you think).{0,80}"
                    + "|.{0,200}(?:let us know|share your (?:thoughts|views|opinions?)|tell us what you think|sound off)"
                    + " (?:about .{1,40})?in the comments?.{0,200}",
            "conversation",
            "discussion",
            "debate",
            "have your say",
            "what do you think",
            "let us know",
            "in the comment");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        if (line.wordCount() <= 25 && OPENER.matches(text)) {
            return place.paragraphsBefore() >= 2 || (place.isTail() && !place.isHead()) ? Verdict.END : Verdict.NOISE;
        }
        return NoiseRule.noiseIf(line.wordCount() <= 60 && INVITATION.matches(text));
    }
}
