package org.hearsay.mentions.dates.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.article.EdtfDate;

/** The holidays that news dates events by: "on Christmas Eve", "Black Friday", "last Easter". */
final class HolidayRule implements DateRule {
    private static final List<Holiday> HOLIDAYS = List.of(
            fixed(12, 24, "christmas", "eve"),
            fixed(12, 25, "christmas", "day"),
            fixed(12, 25, "christmas"),
            fixed(12, 26, "boxing", "day"),
            fixed(12, 31, "new", "year", "'", "s", "eve"),
            fixed(1, 1, "new", "year", "'", "s", "day"),
            fixed(1, 1, "new", "year"),
            fixed(2, 14, "valentine", "'", "s", "day"),
            fixed(7, 4, "independence", "day"),
            fixed(10, 31, "halloween"),
            new Holiday(List.of("thanksgiving"), HolidayRule::thanksgiving),
            new Holiday(List.of("black", "friday"), y -> thanksgiving(y).plusDays(1)),
            new Holiday(List.of("cyber", "monday"), y -> thanksgiving(y).plusDays(4)),
            new Holiday(List.of("labor", "day"), y -> LocalDate.of(y, 9, 1)
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))),
            new Holiday(List.of("memorial", "day"), y -> LocalDate.of(y, 5, 31)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
            new Holiday(List.of("good", "friday"), y -> easter(y).minusDays(2)),
            new Holiday(List.of("easter", "monday"), y -> easter(y).plusDays(1)),
            new Holiday(List.of("easter"), HolidayRule::easter));

    private record Holiday(List<String> words, IntFunction<LocalDate> date) {}

    private static Holiday fixed(int month, int day, String... words) {
        return new Holiday(List.of(words), y -> LocalDate.of(y, month, day));
    }

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        boolean last = atoms.is(at, "last");
        int from = last || atoms.is(at, "next") || atoms.is(at, "this") ? at + 1 : at;
        if (!atoms.capital(from)) {
            return Optional.empty();
        }
        return HOLIDAYS.stream()
                .filter(h -> matches(h.words(), atoms, from))
                .findFirst()
                .filter(h -> !describes(atoms, from + h.words().size() - 1))
                .flatMap(h -> dated(atoms, from + h.words().size(), h.date(), last));
    }

    /** "Christmas markets", "the New Year sales": no day is meant. */
    private static boolean describes(Atoms atoms, int last) {
        int next = atoms.is(last + 1, "and") ? last + 2 : last + 1;
        boolean modifies = atoms.token(last).plainRelation().equals("compound");
        return (modifies && atoms.isWord(next)) || atoms.startsName(last);
    }

    private static boolean matches(List<String> words, Atoms atoms, int at) {
        return IntStream.range(0, words.size())
                .allMatch(i -> atoms.text(at + i).replace('’', '\'').equals(words.get(i)));
    }

    private static Optional<Expression> dated(Atoms atoms, int end, IntFunction<LocalDate> date, boolean last) {
        int year = atoms.year(end);
        if (year >= 1583) {
            return Expression.of(end + 1, anchor -> Edtf.day(date.apply(year)));
        }
        return Expression.of(end, anchor -> nearest(date, last ? Direction.PAST : anchor.direction(), anchor));
    }

    private static EdtfDate nearest(IntFunction<LocalDate> date, Direction direction, Anchor anchor) {
        return anchor.nearDay()
                .flatMap(here -> IntStream.rangeClosed(here.getYear() - 1, here.getYear() + 1)
                        .mapToObj(date)
                        .filter(d -> direction == Direction.OPEN
                                || (direction == Direction.PAST ? !d.isAfter(here) : !d.isBefore(here)))
                        .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(here, d)))))
                .map(Edtf::day)
                .orElse(EdtfDate.UNKNOWN);
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of the golden number and the paschal full moon. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int shift = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(shift + 19 * (year % 19) + 15, 30);
        int golden = year % 19;
        int moon = epact == 29 || (epact == 28 && golden > 10) ? epact - 1 : epact;
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(moon);
        return fullMoon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
