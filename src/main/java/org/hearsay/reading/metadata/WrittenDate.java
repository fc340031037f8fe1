package org.hearsay.reading.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.EdtfDate;

/**
 * Finds the day that a byline, a metadata field or a feed states: ISO 8601, RFC 1123 and the English forms of
 * newspapers.
 *
 * <p>A date in figures alone, such as {@code 05/06/2026}, counts only when one order of day and month is possible. The
 * day is the one of the time zone in which the date is written.
 */
public final class WrittenDate {
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
    private static final List<Pattern> WORDS = List.of(
            pattern("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+" + YEAR),
            pattern("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + "\\s*,?[\\s-]+" + YEAR));
    private static final Pattern ISO = pattern("(?<!\\d)" + YEAR + "[-/_.](?<month>\\d{2})[-/_.](?<day>\\d{2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T\\d{4,6}.*)?");
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern COARSE = Pattern.compile("(?:19|20)\\d{2}(?:-(?:0[1-9]|1[0-2]))?");

    private WrittenDate() {}

    /** {@return the date a metadata field states; empty if it states none that is certain} */
    public static Optional<EdtfDate> parse(String field) {
        String text = field.strip();
        if (COARSE.matcher(text).matches()) {
            return Optional.of(new EdtfDate(text));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        return find(text);
    }

    /** {@return the first full date within a line of text} */
    public static Optional<EdtfDate> find(String line) {
        String text = line.length() > 500 ? line.substring(0, 500) : line;
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group("year"), iso.group("month"), iso.group("day"));
        }
        for (Pattern form : WORDS) {
            Matcher m = form.matcher(text);
            if (m.find()) {
                return day(m.group("year"), String.valueOf(monthOf(m.group("month"))), m.group("day"));
            }
        }
        return inFigures(text);
    }

    private static Optional<EdtfDate> inFigures(String text) {
        Matcher m = FIGURES.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(2));
        if (first > 12) {
            return day(m.group(3), m.group(2), m.group(1));
        }
        return second > 12 || first == second ? day(m.group(3), m.group(1), m.group(2)) : Optional.empty();
    }

    private static int monthOf(String name) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }

    private static Optional<EdtfDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new EdtfDate(date.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
