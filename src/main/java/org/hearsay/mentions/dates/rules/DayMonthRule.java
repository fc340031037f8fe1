package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.article.EdtfDate;

/**
 * A day of a month, with or without weekday and year: "July 10, 2026", "10 July", "the 10th of July", "Monday, July 6",
 * "Sept. 9", "July 10-12".
 */
final class DayMonthRule implements DateRule {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        int weekday = Math.max(DateWords.weekday(atoms.text(at)), DateWords.shortWeekday(atoms.text(at)));
        if (weekday == 0) {
            return date(atoms, at, 0);
        }
        int next = at + 1;
        while (atoms.is(next, ",") || atoms.is(next, ".") || atoms.is(next, "the")) {
            next++;
        }
        return date(atoms, next, weekday);
    }

    private static Optional<Expression> date(Atoms atoms, int at, int weekday) {
        return monthFirst(atoms, at, weekday).or(() -> dayFirst(atoms, at, weekday));
    }

    private static Optional<Expression> monthFirst(Atoms atoms, int at, int weekday) {
        int month = monthName(atoms, at);
        if (month == 0) {
            return Optional.empty();
        }
        int next = afterMonth(atoms, at);
        int dayAt = atoms.is(next, "the") ? next + 1 : next;
        int day = day(atoms, dayAt, month);
        if (day == 0 || atoms.counts(dayAt)) {
            return Optional.empty();
        }
        int end = afterDay(atoms, dayAt);
        int last = day(atoms, end + 1, month);
        if (atoms.in(end, DASHES) && last > day && atoms.endsWord(end + 1)) {
            return withYear(atoms, afterDay(atoms, end + 1), month, new int[] {day, last}, weekday);
        }
        return withYear(atoms, end, month, new int[] {day}, weekday);
    }

    private static Optional<Expression> dayFirst(Atoms atoms, int at, int weekday) {
        int from = atoms.is(at, "the") ? at + 1 : at;
        if (atoms.number(from, 2) < 1 || !isFree(atoms, from)) {
            return Optional.empty();
        }
        int next = afterDay(atoms, from);
        int lastAt = atoms.in(next, DASHES) && atoms.number(next + 1, 2) > 0 ? next + 1 : from;
        next = afterDay(atoms, lastAt);
        next = atoms.is(next, "of") ? next + 1 : next;
        int month = monthName(atoms, next);
        int day = month == 0 ? 0 : day(atoms, from, month);
        int last = month == 0 ? 0 : day(atoms, lastAt, month);
        if (day == 0 || last < day || atoms.startsName(next)) {
            return Optional.empty();
        }
        int[] days = last == day ? new int[] {day} : new int[] {day, last};
        return withYear(atoms, afterMonth(atoms, next), month, days, weekday);
    }

    private static boolean isFree(Atoms atoms, int at) {
        boolean inNumber = atoms.glued(at) && (atoms.isWord(at - 1) || atoms.in(at - 1, Set.of(".", "-", "/", ",")));
        return !inNumber && !atoms.in(at - 1, Set.of("$", "€", "£", "#"));
    }

    /** The number of the month at {@code at}; the verbs "may" and "march" are none. */
    private static int monthName(Atoms atoms, int at) {
        if (!atoms.capital(at) && atoms.in(at, Set.of("may", "march", "mar"))) {
            return 0;
        }
        int month = DateWords.month(atoms.text(at));
        return month > 0 ? month : DateWords.shortMonth(atoms.text(at));
    }

    private static int afterMonth(Atoms atoms, int at) {
        boolean abbreviated = DateWords.shortMonth(atoms.text(at)) > 0;
        return abbreviated && atoms.is(at + 1, ".") ? at + 2 : at + 1;
    }

    private static int day(Atoms atoms, int at, int month) {
        int day = atoms.number(at, 2);
        boolean ends = atoms.endsWord(at) || hasSuffix(atoms, at) || (atoms.glued(at + 1) && atoms.in(at + 1, DASHES));
        return day >= 1 && ends && YearMonth.of(2024, month).isValidDay(day) ? day : 0;
    }

    private static int afterDay(Atoms atoms, int at) {
        return hasSuffix(atoms, at) ? at + 2 : at + 1;
    }

    private static boolean hasSuffix(Atoms atoms, int at) {
        return atoms.glued(at + 1) && atoms.in(at + 1, SUFFIXES);
    }

    private static Optional<Expression> withYear(Atoms atoms, int end, int month, int[] days, int weekday) {
        int yearAt = atoms.in(end, Set.of(",", "of", "in")) ? end + 1 : end;
        int year = atoms.year(yearAt);
        if (year >= 1000) {
            return Expression.of(yearAt + 1, anchor -> interval(days, d -> inYear(year, month, d)));
        }
        return RelativeYear.after(atoms, end)
                .map(y -> new Expression(
                        y.end(),
                        anchor -> interval(days, d -> inYear(y.meaning().seenFrom(anchor), month, d))))
                .or(() -> Expression.of(end, anchor -> interval(days, d -> Nearest.day(month, d, weekday, anchor))));
    }

    private static EdtfDate inYear(EdtfDate year, int month, int day) {
        return year.isKnown() ? inYear(Integer.parseInt(year.value()), month, day) : EdtfDate.UNKNOWN;
    }

    private static EdtfDate inYear(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day) ? Edtf.day(LocalDate.of(year, month, day)) : EdtfDate.UNKNOWN;
    }

    private static EdtfDate interval(int[] days, IntFunction<EdtfDate> date) {
        EdtfDate first = date.apply(days[0]);
        return days.length == 1 ? first : Edtf.between(first, date.apply(days[1]));
    }
}
