package org.hearsay.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.text.rules.Line;

/**
 * Finds the name of the outlet where a page tells it: above the headline, behind it, in the legal foot, in a dateline.
 */
public final class OutletName {
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
    private static final Pattern MASTHEAD = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}.&'’ -]+");
    private static final Pattern CALL = Pattern.compile(
            "(?i)(?:customi[sz]e|back|accept|open|close|sign|discover|contact|explore|sort|support|about|trending|all|home|latest|breaking|live|exclusive|analysis|opinion|published|updated|more|follow|skip|go|view|see|keep|your|my|get|this|special|editor)\\b.*");
    private static final int MOST_WORDS = 4;
    private static final int FEW = 4;

    private OutletName() {}

    /**
     * {@return the outlet behind "|" at the end of a headline: the last short part that names no section; empty if
     * there is none}
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
     * {@return the name above the headline; empty if there is none}
     *
     * <p>A short line there is a name if the frame of the page repeats it, for example in a credit or in the legal
     * foot, or if hardly anything else stands above the headline; otherwise it may be the entry of a menu.
     */
    static String masthead(List<Line> aboveHeadline, List<Line> frame) {
        StringBuilder repeated = new StringBuilder();
        frame.forEach(line -> repeated.append(line.text()).append('\n'));
        String page = repeated.toString();
        for (Line line : aboveHeadline) {
            if (isName(line) && isRepeated(line, frame)) {
                return inMixedCase(line.text(), page);
            }
        }
        for (Line line : aboveHeadline.size() <= FEW ? aboveHeadline : List.<Line>of()) {
            if (isName(line) && !CALL.matcher(line.text()).lookingAt()) {
                return inMixedCase(line.text(), page);
            }
        }
        return "";
    }

    private static boolean isRepeated(Line name, List<Line> frame) {
        return frame.stream()
                .filter(line -> line.text().length() > name.text().length() && line.wordCount() <= 40)
                .anyMatch(line -> occurrence(name.text(), line.text()).isPresent());
    }

    private static boolean isName(Line line) {
        return line.wordCount() <= MOST_WORDS
                && line.text().length() <= 40
                && MASTHEAD.matcher(line.text()).matches()
                && !SECTION.matcher(line.text()).matches();
    }

    /** {@return the name that the page around the article tells; empty if it tells none} */
    public static String fromFrame(List<Line> frame) {
        for (Pattern form : List.of(LIVE, COPYRIGHT, WAYS)) {
            for (Line line : frame) {
                Matcher m =
                        form.matcher(line.text().length() > 300 ? line.text().substring(0, 300) : line.text());
                if (m.find() && !line.folded().contains("material may not")) {
                    return LEGAL.matcher(m.group(1)
                                    .replaceAll("^(?:Copyright|All Rights Reserved)\\b ?|\\.? All Rights.*|\\.$", ""))
                            .replaceFirst("")
                            .replaceFirst("\\.$", "")
                            .strip();
                }
            }
        }
        return "";
    }

    private static Optional<String> occurrence(String name, String page) {
        Matcher m = Pattern.compile(
                        "\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(page);
        Optional<String> found = Optional.empty();
        while (m.find()) {
            if (!m.group().equals(name)) {
                return Optional.of(m.group());
            }
            found = Optional.of(name);
        }
        return found;
    }

    private static String inMixedCase(String name, String page) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        Optional<String> elsewhere =
                occurrence(name, page).filter(found -> !found.equals(name) && Character.isUpperCase(found.charAt(0)));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
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
