package org.hearsay.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.text.rules.Line;

/**
 * Finds the name of the outlet where a page tells it: above the headline, behind it, in the legal foot, in a dateline.
 */
final class OutletName {
    private static final String NAME =
            "((?:The |the )?\\p{Lu}[\\p{L}\\p{Nd}.&'’-]*(?: (?:of |& )?\\p{Lu}[\\p{L}\\p{Nd}.&'’-]*){0,4})";
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\([cC]\\)|Copyright)(?: ?(?:©|\\([cC]\\)))?,? ?(?:(?:19|20)\\d{2}(?: ?[-–] ?(?:19|20)?\\d{2,4})?)?,? ?(?:by )?"
                    + NAME);
    private static final Pattern LIVE = Pattern.compile("^" + NAME + " live(?: ?blog|,| updates?)\\b");
    private static final Pattern WAYS = Pattern.compile("^How " + NAME + " (?:reports|works|covers)\\b");
    private static final Pattern LEGAL = Pattern.compile(
            "(?:,? (?:Inc|LLC|Ltd|Limited|Media|Group|Company|Corp|GmbH|Holdings|Publishing|All|Terms|Privacy|Contact)\\b\\.?)+$");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:\\p{L}+ )?(?:news|technology|business|politics|world|opinion|sports?|money|culture|science|security)");
    private static final int MOST_WORDS = 4;

    private OutletName() {}

    /**
     * {@return the outlet behind "|" at the end of a headline: the last short part that names no section; empty if there is
     * none}
     */
    static String behindHeadline(String headline) {
        String[] parts = BAR.split(headline, -1);
        for (int i = parts.length - 1; i > 0; i--) {
            boolean brief = parts[i].length() >= 2 && parts[i].split(" ", -1).length <= MOST_WORDS;
            if (brief && !SECTION.matcher(parts[i]).matches()) {
                return parts[i];
            }
        }
        return "";
    }

    /** {@return the headline without what stands behind "|"} */
    static String withoutSuffix(String headline) {
        String first = BAR.split(headline, 2)[0];
        return first.length() >= 15 ? first : headline;
    }

    /**
     * {@return the name above the headline, as the page writes it elsewhere if it is in capitals; empty if there is
     * none}
     */
    static String masthead(List<Line> aboveHeadline, String page) {
        for (Line line : aboveHeadline) {
            String text = line.text();
            if (line.wordCount() <= MOST_WORDS
                    && text.length() <= 40
                    && text.matches("\\p{Lu}[\\p{L}\\p{Nd}.&'’ -]+")) {
                return inMixedCase(text, page);
            }
        }
        return "";
    }

    /** {@return the name that the page around the article tells; empty if it tells none} */
    static String fromFrame(List<Line> noise) {
        for (Pattern form : List.of(LIVE, COPYRIGHT, WAYS)) {
            for (Line line : noise) {
                Matcher m =
                        form.matcher(line.text().length() > 300 ? line.text().substring(0, 300) : line.text());
                if (m.find()) {
                    return LEGAL.matcher(m.group(1)).replaceFirst("").strip();
                }
            }
        }
        return "";
    }

    private static String inMixedCase(String name, String page) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        Matcher m = Pattern.compile(
                        "\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(page);
        while (m.find()) {
            if (!m.group().equals(name) && Character.isUpperCase(m.group().charAt(0))) {
                return m.group();
            }
        }
        StringBuilder mixed = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            mixed.append(mixed.length() == 0 ? "" : " ")
                    .append(
                            word.length() <= 4
                                    ? word
                                    : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return mixed.toString();
    }
}
