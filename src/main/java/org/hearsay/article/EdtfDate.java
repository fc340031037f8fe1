package org.hearsay.article;

import java.util.regex.Pattern;

/**
 * A date with the precision that the text gave it, written as in EDTF and TIMEX3: {@code 2026-07-10}, {@code 2026-07},
 * {@code 2026}, {@code 2026-Q3}, {@code 2026-H1}, {@code 2026-W28}, {@code 2026-SU} or an interval of two of these,
 * {@code 2026-01/2026-03}.
 *
 * @param value the written form; empty for {@link #UNKNOWN}
 */
public record EdtfDate(String value) implements Comparable<EdtfDate> {

    /** No date is stated, or it cannot be resolved. */
    public static final EdtfDate UNKNOWN = new EdtfDate("");

    private static final String POINT = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-Q[1-4]|-H[12]|-W[0-5]\\d|-(SP|SU|FA|WI))?";
    private static final Pattern FORM = Pattern.compile("|" + POINT + "(/" + POINT + ")?");

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

    @Override
    public int compareTo(EdtfDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
