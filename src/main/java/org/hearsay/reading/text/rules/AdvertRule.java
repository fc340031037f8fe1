package org.hearsay.reading.text.rules;

import java.util.regex.Pattern;

/** Marks of advertising: "ADVERTISEMENT", "Story continues below", "Sponsored". */
final class AdvertRule implements NoiseRule {

    private static final Pattern MARK = Pattern.compile(
            "[-–—*\\[( ]*(?:advertisements?|advertising|ads?|adverts?|sponsored(?: (?:content|post|by .{1,40}))?|paid (?:post|content|partnership)|partner content|promoted(?: by .{1,40})?"
                    + "|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|promotion))?|continue reading(?: below)?|scroll (?:down )?to continue.{0,30}"
                    + "|(?:ad|advertisement) (?:loading|feedback)|report (?:this )?ad|remove ads|skip ad(?:vert(?:isement)?)?)[-–—*\\]). :]*");

    private static final Pattern LABELLED = Pattern.compile(
            "(?:sponsored|advertisement|promoted|partner content|paid content|deal of the day|from our partners?) ?[:|–—-] ?\\S.*");

    @Override
    public Verdict judge(Line line, Place place) {
        String text = line.folded();
        boolean mark = line.wordCount() <= 10 && MARK.matcher(text).matches();
        return NoiseRule.noiseIf(
                mark || (line.wordCount() <= 30 && LABELLED.matcher(text).matches()));
    }
}
