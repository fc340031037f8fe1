package org.hearsay.reading.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start of an agency's first paragraph: "PARIS, May 2 (Some Agency) - ".
 *
 * @param text the dateline as it stands, without white space at its end
 * @param agency the agency in brackets; empty if there is none
 */
record Dateline(String text, String agency) {
    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’ /-]{2,40}(?:, ?\\p{Lu}[\\p{L}. ]{1,25})?";
    private static final String DAY =
            "(?:, ?\\p{Lu}[\\p{L}.]{2,9}\\.? \\d{1,2}(?:, \\d{4})?|, ?\\d{1,2} \\p{Lu}[\\p{L}.]{2,9}(?: \\d{4})?| ?\\(?\\p{Lu}[\\p{L}.]{2,9} \\d{1,2}\\)?)?";
    private static final Pattern FORM = Pattern.compile(
            "^(" + PLACE + DAY + "(?: ?\\(([^()]{2,40})\\)(?: ?\\([^()]{2,30}\\))?)?,? ?(?:[-–—:]+|--)) +(?=\\S)");
    private static final Pattern AGENCY_ALONE =
            Pattern.compile("^(\\(((?:\\p{Lu}[\\p{L}&.]*)(?: \\p{Lu}[\\p{L}&.]*){0,2})\\) ?(?:[-–—]+|--)) +(?=\\S)");

    /** {@return the dateline at the start of a paragraph} */
    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.length() > 160 ? paragraph.substring(0, 160) : paragraph;
        Matcher m = FORM.matcher(start);
        if (!m.find()) {
            Matcher alone = AGENCY_ALONE.matcher(start);
            return alone.find() ? Optional.of(new Dateline(alone.group(1), alone.group(2))) : Optional.empty();
        }
        String agency = m.group(2) == null ? "" : m.group(2).strip();
        boolean isDate = agency.matches(".*\\d.*");
        return Optional.of(new Dateline(m.group(1), isDate ? "" : agency));
    }
}
