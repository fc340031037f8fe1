package org.hearsay.mentions.dates.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.EdtfDate;

/** Dates in digits: "2026-07-05", "2026/07/05", "2026-07", "5/7/2026", "05.07.2026". */
final class NumericDateRule implements DateRule {
    private static final Set<String> SIGNS = Set.of("-", "/", ".");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        boolean continues = atoms.glued(at) && (atoms.in(at - 1, SIGNS) || atoms.isWord(at - 1));
        if (atoms.number(at, 4) < 0 || continues) {
            return Optional.empty();
        }
        return yearFirst(atoms, at).or(() -> yearLast(atoms, at));
    }

    private static Optional<Expression> yearFirst(Atoms atoms, int at) {
        int month = atoms.number(at + 2, 2);
        boolean written = atoms.text(at).length() == 4 && joined(atoms, at + 1) && month >= 1 && month <= 12;
        if (!written) {
            return Optional.empty();
        }
        int year = atoms.number(at, 4);
        int day = atoms.number(at + 4, 2);
        if (joined(atoms, at + 3) && atoms.is(at + 3, atoms.text(at + 1)) && atoms.endsWord(at + 4)) {
            return day >= 1 && YearMonth.of(year, month).isValidDay(day)
                    ? Expression.of(at + 5, anchor -> Edtf.day(LocalDate.of(year, month, day)))
                    : Optional.empty();
        }
        boolean plain = atoms.is(at + 1, "-") && atoms.text(at + 2).length() == 2 && year >= 1900;
        return plain && atoms.endsWord(at + 2)
                ? Expression.of(at + 3, anchor -> Edtf.month(YearMonth.of(year, month)))
                : Optional.empty();
    }

    private static Optional<Expression> yearLast(Atoms atoms, int at) {
        int first = atoms.number(at, 2);
        int second = atoms.number(at + 2, 2);
        int year = atoms.number(at + 4, 4);
        boolean written = first >= 1
                && second >= 1
                && year >= 1000
                && joined(atoms, at + 1)
                && joined(atoms, at + 3)
                && atoms.is(at + 3, atoms.text(at + 1))
                && atoms.endsWord(at + 4);
        boolean dotted = atoms.is(at + 1, ".");
        return written && dates(first, second, year, dotted).findAny().isPresent()
                ? Expression.of(at + 5, anchor -> nearest(dates(first, second, year, dotted), anchor))
                : Optional.empty();
    }

    private static boolean joined(Atoms atoms, int sign) {
        return atoms.glued(sign) && atoms.in(sign, SIGNS) && atoms.glued(sign + 1);
    }

    /** The month first, as in America, unless dots or the numbers forbid it; both ways if both are possible. */
    private static Stream<LocalDate> dates(int first, int second, int year, boolean dotted) {
        Stream<LocalDate> dayFirst = date(year, second, first).stream();
        return dotted ? dayFirst : Stream.concat(date(year, first, second).stream(), dayFirst);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static EdtfDate nearest(Stream<LocalDate> dates, Anchor anchor) {
        Optional<LocalDate> here = anchor.day();
        return dates.min(Comparator.comparingLong(d ->
                        here.map(h -> Math.abs(ChronoUnit.DAYS.between(h, d))).orElse(0L)))
                .map(Edtf::day)
                .orElse(EdtfDate.UNKNOWN);
    }
}
