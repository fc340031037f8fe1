package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Captions and credits of pictures and videos: "Photo: …", "[Image: …]", "… (Archive)", "… Credit: Getty Images". */
final class CaptionRule implements NoiseRule {

    private static final Pattern LABEL = Pattern.compile(
            "[(\\[*]*(?:(?:file |stock |handout |representative |representational |screen ?)?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|screen ?shots?|videos?|infographics?|captions?|gallery|slideshow|cartoon|audio|podcast)(?: (?:by|credits?|courtesy(?: of)?|source|caption|from))?"
                    + "|(?:photo|image|picture) (?:credit|source)s?|credits?|watch|listen|pictured|featured image|cover image|main image) ?[:|].*");
    private static final CuedPattern CREDIT = CuedPattern.of(
            ".*(?:[(\\[](?:photo|image|picture|credit|illustration|file|archive|courtesy|ap photo|via (?:ap|afp|reuters|getty|twitter|facebook|youtube|flickr|instagram|wikimedia)|photo by|image by|source:)[^)\\]]{0,80}[)\\]]|\\b(?:photo|image|picture|illustration|credit)s?(?: credit| by| courtesy)?: ?[^.]{1,60}|(?:/|\\bvia |\\bby |- )(?:getty(?: images)?|shutterstock|unsplash|istock|pixabay|ap photo|epa|alamy)\\)?)\\.?",
            "photo",
            "image",
            "picture",
            "credit",
            "illustration",
            "(file",
            "[file",
            "(archive",
            "[archive",
            "(courtesy",
            "[courtesy",
            "(via ",
            "[via ",
            "(source:",
            "[source:",
            "getty",
            "shutterstock",
            "unsplash",
            "istock",
            "pixabay",
            "/epa",
            "via epa",
            "by epa",
            "- epa",
            "alamy");
    private static final Pattern START = Pattern.compile(
            "(?:photo(?:graph)?|image|illustration|picture) by .{1,80}|(?:file|stock|handout) (?:photo|image|picture)s?\\b.{0,200}");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        if (line.wordCount() > 60) {
            return Verdict.UNDECIDED;
        }
        return NoiseRule.noiseIf(LABEL.matcher(text).matches()
                || CREDIT.matches(text)
                || START.matcher(text).matches());
    }
}
