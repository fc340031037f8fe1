package org.hearsay.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date with the precision that the text gave it, written as in EDTF and TIMEX3: {@code 2026-07-10}, {@code 2026-07},
 * {@code 2026}, {@code 2026-Q3}, {@code 2026-H1}, {@code 2026-W28}, {@code 2026-SU} or an interval of two of these,
 * {@code 2026-01/2026-03}.
 *
 * @param value the written form; empty for {@link #UNKNOWN}
 */
public record EdtfDate(String value) implements Comparable<EdtfDate> {

    private static final String POINT =
            "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-Q[1-4]|-H[12]|-W(0[1-9]|[1-4]\\d|5[0-3])|-(SP|SU|FA|WI))?";
    private static final Pattern FORM = Pattern.compile("|" + POINT + "(/" + POINT + ")?");

    /** No date is stated, or it cannot be resolved. */
    public static final EdtfDate UNKNOWN = new EdtfDate("");

    public EdtfDate {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a date: " + value);
        }
    }

    /** {@return whether there is a date at all} */
    public boolean isKnown() {
        return !value.isEmpty();
    }

    /** {@return whether this is a single day} */
    public boolean isDay() {
        return value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
    }

    /**
     * Coarsens this to what calendars name: a day, a month or a year.
     *
     * <p>A day, month or year is itself; a week becomes the month that holds most of it ({@code 2026-W28} is
     * {@code 2026-07}); quarters, halves and seasons become their year; an interval becomes the month or year that
     * holds both its ends.
     *
     * @return a day, a month or a year, or {@link #UNKNOWN} if no single year holds this
     */
    public EdtfDate inCalendar() {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return shared(
                    new EdtfDate(value.substring(0, slash)).inCalendar(),
                    new EdtfDate(value.substring(slash + 1)).inCalendar());
        }
        if (value.length() <= 4 || Character.isDigit(value.charAt(5))) {
            return this;
        }
        return value.charAt(5) == 'W' && value.length() == 8 ? monthOfWeek() : new EdtfDate(value.substring(0, 4));
    }

    private EdtfDate monthOfWeek() {
        LocalDate thursday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)))
                .with(DayOfWeek.THURSDAY);
        return new EdtfDate(String.format(Locale.ROOT, "%04d-%02d", thursday.getYear(), thursday.getMonthValue()));
    }

    private static EdtfDate shared(EdtfDate from, EdtfDate to) {
        for (int length : new int[] {10, 7, 4}) {
            if (from.value.length() >= length
                    && to.value.length() >= length
                    && from.value.startsWith(to.value.substring(0, length))) {
                return new EdtfDate(from.value.substring(0, length));
            }
        }
        return UNKNOWN;
    }

    @Override
    public int compareTo(EdtfDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
