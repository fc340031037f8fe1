package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.article.EdtfDate;

/**
 * A period counted from the day of publication: "last week", "next month", "this year", "the current quarter", "the
 * weekend".
 */
final class PeriodRule implements DateRule {
    private static final Set<String> UNITS = Set.of("week", "month", "quarter", "year", "weekend");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        boolean article = atoms.is(at, "the");
        int from = article ? at + 1 : at;
        if (article && atoms.is(from, "weekend")) {
            return Expression.of(from + 1, anchor -> weekend(anchor));
        }
        int unit = atoms.is(from, "this") && atoms.in(from + 1, Set.of("past", "coming")) ? from + 2 : from + 1;
        if (!atoms.in(unit, UNITS)) {
            return Optional.empty();
        }
        return shift(atoms.text(unit - 1), article, atoms.text(unit))
                .map(by -> new Expression(unit + 1, anchor -> seen(atoms.text(unit), by, anchor)));
    }

    /** How many units from now; none if the words tell no date: "the past year" lasts one, "the next month" too. */
    private static Optional<Integer> shift(String modifier, boolean article, String unit) {
        return switch (modifier) {
            case "this" -> when(!article, 0);
            case "current" -> Optional.of(0);
            case "last" -> when(!article || unit.equals("weekend") || unit.equals("quarter"), -1);
            case "past" -> when(unit.equals("weekend") || (unit.equals("week") && !article), -1);
            case "previous" -> Optional.of(-1);
            case "next" -> when(!article || unit.equals("quarter"), 1);
            case "coming", "following" -> Optional.of(unit.equals("weekend") ? 0 : 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> when(boolean told, int shift) {
        return told ? Optional.of(shift) : Optional.empty();
    }

    /**
     * {@return the period that is now, or {@code shift} units later, or the first of these from now on for a weekend}
     */
    static EdtfDate seen(String unit, int shift, Anchor anchor) {
        return switch (unit) {
            case "week" -> fromDay(anchor, d -> Edtf.week(d.plusWeeks(shift)));
            case "weekend" -> fromDay(anchor, d -> weekend(d, shift));
            case "month" -> fromMonth(anchor, m -> Edtf.month(m.plusMonths(shift)));
            case "quarter" -> fromMonth(anchor, m -> quarter(m.plusMonths(3L * shift)));
            default -> fromMonth(anchor, m -> Edtf.year(m.getYear() + shift));
        };
    }

    private static EdtfDate quarter(YearMonth month) {
        return Edtf.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    private static EdtfDate weekend(LocalDate day, int shift) {
        return Edtf.weekend(day.plusWeeks(shift));
    }

    private static EdtfDate weekend(Anchor anchor) {
        return fromDay(anchor, d -> {
            boolean running = d.getDayOfWeek().getValue() >= 6;
            return weekend(d, running || anchor.direction() == Direction.FUTURE ? 0 : -1);
        });
    }

    private static EdtfDate fromDay(Anchor anchor, Function<LocalDate, EdtfDate> date) {
        return anchor.day().map(date).orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate fromMonth(Anchor anchor, Function<YearMonth, EdtfDate> date) {
        return anchor.month().map(date).orElse(EdtfDate.UNKNOWN);
    }
}
