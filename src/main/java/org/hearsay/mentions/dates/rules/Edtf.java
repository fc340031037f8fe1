package org.hearsay.mentions.dates.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.article.EdtfDate;

/** Writes dates of every granularity. */
final class Edtf {
    private Edtf() {}

    static EdtfDate day(LocalDate day) {
        return inRange(day.getYear()) ? new EdtfDate(day.toString()) : EdtfDate.UNKNOWN;
    }

    static EdtfDate week(LocalDate day) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return inRange(year) ? new EdtfDate(String.format(Locale.ROOT, "%04d-W%02d", year, week)) : EdtfDate.UNKNOWN;
    }

    static EdtfDate month(YearMonth month) {
        return inRange(month.getYear()) ? new EdtfDate(month.toString()) : EdtfDate.UNKNOWN;
    }

    static EdtfDate quarter(int year, int quarter) {
        return part(year, "Q" + quarter);
    }

    static EdtfDate half(int year, int half) {
        return part(year, "H" + half);
    }

    static EdtfDate season(int year, Season season) {
        return part(year, season.code());
    }

    static EdtfDate year(int year) {
        return inRange(year) ? new EdtfDate(String.format(Locale.ROOT, "%04d", year)) : EdtfDate.UNKNOWN;
    }

    /** {@return the Saturday and Sunday of the week of {@code day}} */
    static EdtfDate weekend(LocalDate day) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return between(day(saturday), day(saturday.plusDays(1)));
    }

    static EdtfDate between(EdtfDate from, EdtfDate to) {
        return from.isKnown() && to.isKnown() ? new EdtfDate(from + "/" + to) : EdtfDate.UNKNOWN;
    }

    private static EdtfDate part(int year, String part) {
        return inRange(year) ? new EdtfDate(year(year) + "-" + part) : EdtfDate.UNKNOWN;
    }

    private static boolean inRange(int year) {
        return year >= 0 && year <= 9999;
    }
}
