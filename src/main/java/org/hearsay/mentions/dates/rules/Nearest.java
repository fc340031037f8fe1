package org.hearsay.mentions.dates.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.EdtfDate;

/** Fills in the year or week that an expression leaves open: the nearest one in the direction the grammar tells. */
final class Nearest {
    private static final long FAR_MONTHS = 10;
    private static final long FAR_DAYS = 300;

    private Nearest() {}

    /** {@return the month of that number: "in March"} */
    static EdtfDate month(int month, Anchor anchor) {
        return anchor.month()
                .map(here -> Edtf.month(choose(
                        years(here.getYear()).mapToObj(y -> YearMonth.of(y, month)),
                        m -> ChronoUnit.MONTHS.between(here, m),
                        anchor.direction(),
                        FAR_MONTHS)))
                .orElse(EdtfDate.UNKNOWN);
    }

    /** {@return the day of that month and number, and of that weekday unless it is 0: "Monday, July 6"} */
    static EdtfDate day(int month, int day, int weekday, Anchor anchor) {
        return anchor.nearDay()
                .map(here -> Edtf.day(choose(
                        days(here.getYear(), month, day, weekday),
                        d -> DAYS.between(here, d),
                        anchor.direction(),
                        FAR_DAYS)))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static Stream<LocalDate> days(int year, int month, int day, int weekday) {
        Stream<LocalDate> all = IntStream.rangeClosed(year - 8, year + 8)
                .filter(y -> YearMonth.of(y, month).isValidDay(day))
                .mapToObj(y -> LocalDate.of(y, month, day));
        return weekday == 0 ? all : all.filter(d -> d.getDayOfWeek().getValue() == weekday);
    }

    /**
     * {@return the weekday: the latest one, the day of publication included, unless the grammar tells the future} What
     * was yesterday is yesterday all the same, and what is two days away at most is ahead if the grammar tells nothing:
     * nobody calls the day six days from now, or six days ago, by its bare name.
     */
    static EdtfDate weekday(int weekday, Anchor anchor) {
        return anchor.day()
                .map(d -> d.plusDays(
                        daysTo(Math.floorMod(weekday - d.getDayOfWeek().getValue(), 7), anchor.direction())))
                .map(Edtf::day)
                .orElse(EdtfDate.UNKNOWN);
    }

    private static int daysTo(int ahead, Direction direction) {
        boolean next =
                switch (direction) {
                    case PAST -> false;
                    case FUTURE -> ahead < 6;
                    case OPEN -> ahead == 1 || ahead == 2;
                };
        return ahead == 0 || next ? ahead : ahead - 7;
    }

    /** {@return the quarter of that number: "the third quarter"} */
    static EdtfDate quarter(int quarter, Anchor anchor) {
        Optional<YearMonth> begin = part(y -> YearMonth.of(y, 3 * quarter - 2), anchor);
        return begin.map(m -> Edtf.quarter(m.getYear(), quarter)).orElse(EdtfDate.UNKNOWN);
    }

    /** {@return the season: "the autumn"} */
    static EdtfDate season(Season season, Anchor anchor) {
        return part(season::beginning, anchor)
                .map(m -> Edtf.season(m.getYear(), season))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static Optional<YearMonth> part(Function<Integer, YearMonth> beginning, Anchor anchor) {
        // counted from the middle of the part, so that the current one lies in both directions
        return anchor.month()
                .map(here -> choose(
                        years(here.getYear()).mapToObj(beginning::apply),
                        m -> towards(ChronoUnit.MONTHS.between(m, here)),
                        anchor.direction(),
                        FAR_MONTHS));
    }

    private static long towards(long monthsSinceBeginning) {
        if (monthsSinceBeginning >= 0 && monthsSinceBeginning < 3) {
            return 0;
        }
        return -monthsSinceBeginning;
    }

    private static IntStream years(int year) {
        return IntStream.rangeClosed(year - 2, year + 2);
    }

    /** The nearest in the direction, unless that is far ahead and another is near: the grammar was misread then. */
    private static <T> T choose(Stream<T> candidates, Function<T, Long> distance, Direction direction, long far) {
        Comparator<T> nearest =
                Comparator.<T>comparingLong(c -> Math.abs(distance.apply(c))).thenComparingLong(distance::apply);
        List<T> all = candidates.toList();
        Optional<T> wanted = all.stream()
                .filter(c -> lies(distance.apply(c), direction))
                .min(nearest)
                .filter(c -> direction == Direction.PAST || Math.abs(distance.apply(c)) < far);
        return wanted.or(() -> all.stream().min(nearest))
                .orElseThrow(() -> new IllegalArgumentException("no such date in any year"));
    }

    private static boolean lies(long distance, Direction direction) {
        return switch (direction) {
            case PAST -> distance <= 0;
            case FUTURE -> distance >= 0;
            case OPEN -> true;
        };
    }
}
