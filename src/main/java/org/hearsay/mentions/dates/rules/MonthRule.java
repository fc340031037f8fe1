package org.hearsay.mentions.dates.rules;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;

/**
 * A month, with or without year: "June 2026", "in March", "last September", "May last year", "since the March attack".
 */
final class MonthRule implements DateRule {
    private static final Set<String> BEFORE = Set.of("last", "next", "this");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "s", "’", "'", "as");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        if (atoms.in(at, BEFORE) && isMonth(atoms, at + 1)) {
            return modified(atoms, at);
        }
        return plain(atoms, at).filter(e -> e.end() > at + 1 || standsAlone(atoms, at));
    }

    /** Reads a month with what belongs to it, whatever stands before it. */
    static Optional<Expression> plain(Atoms atoms, int at) {
        int month = atoms.capital(at) || unmistakable(atoms, at) ? DateWords.month(atoms.text(at)) : 0;
        if (month == 0) {
            month = DateWords.shortMonth(atoms.text(at));
            return month == 0 ? Optional.empty() : abbreviated(atoms, at, month);
        }
        return range(atoms, at, month)
                .or(() -> withYear(atoms, at + 1, DateWords.month(atoms.text(at))))
                .or(() -> bare(atoms, at));
    }

    private static Optional<Expression> bare(Atoms atoms, int at) {
        int month = DateWords.month(atoms.text(at));
        boolean verb =
                atoms.token(at).tag().equals("AUX") || atoms.token(at).tag().equals("VERB");
        boolean led = atoms.in(at - 1, DETERMINERS) || atoms.in(at - 1, DateWords.PREPOSITIONS);
        return (verb && !led) || atoms.startsName(at) || !atoms.endsWord(at)
                ? Optional.empty()
                : Expression.of(at + 1, anchor -> Nearest.month(month, anchor));
    }

    private static Optional<Expression> abbreviated(Atoms atoms, int at, int month) {
        int next = atoms.is(at + 1, ".") ? at + 2 : at + 1;
        return atoms.capital(at) ? withYear(atoms, next, month) : Optional.empty();
    }

    private static Optional<Expression> withYear(Atoms atoms, int next, int month) {
        int yearAt = atoms.is(next, ",") || atoms.is(next, "of") ? next + 1 : next;
        int year = atoms.year(yearAt);
        if (year >= 1000) {
            return Expression.of(yearAt + 1, anchor -> Edtf.month(YearMonth.of(year, month)));
        }
        return RelativeYear.after(atoms, next)
                .map(y -> new Expression(y.end(), anchor -> inYear(y.meaning().seenFrom(anchor), month)));
    }

    private static Optional<Expression> range(Atoms atoms, int at, int month) {
        int last = DateWords.month(atoms.text(at + 2));
        int year = atoms.year(at + 3);
        return atoms.in(at + 1, DASHES) && last > month && year >= 1000
                ? Expression.of(
                        at + 4,
                        anchor -> Edtf.between(
                                Edtf.month(YearMonth.of(year, month)), Edtf.month(YearMonth.of(year, last))))
                : Optional.empty();
    }

    private static EdtfDate inYear(EdtfDate year, int month) {
        return year.isKnown() ? Edtf.month(YearMonth.of(Integer.parseInt(year.value()), month)) : EdtfDate.UNKNOWN;
    }

    private static Optional<Expression> modified(Atoms atoms, int at) {
        int month = DateWords.month(atoms.text(at + 1));
        String modifier = atoms.text(at);
        return Expression.of(at + 2, anchor -> anchor.month()
                .map(here -> seen(here, month, modifier))
                .orElse(EdtfDate.UNKNOWN));
    }

    private static EdtfDate seen(YearMonth here, int month, String modifier) {
        YearMonth sameYear = YearMonth.of(here.getYear(), month);
        return switch (modifier) {
            case "last" -> Edtf.month(sameYear.isBefore(here) ? sameYear : sameYear.minusYears(1));
            case "next" -> Edtf.month(sameYear.isAfter(here) ? sameYear : sameYear.plusYears(1));
            default -> Edtf.month(sameYear);
        };
    }

    private static boolean isMonth(Atoms atoms, int at) {
        return (atoms.capital(at) || unmistakable(atoms, at)) && DateWords.month(atoms.text(at)) > 0;
    }

    private static boolean unmistakable(Atoms atoms, int at) {
        return !Set.of("may", "march", "august").contains(atoms.text(at));
    }

    /** Whether what surrounds a bare month makes it a date and not a name: a preposition, an article, a possessive. */
    private static boolean standsAlone(Atoms atoms, int at) {
        boolean describes = atoms.in(at - 1, DETERMINERS) && atoms.isWord(at + 1);
        boolean listed = atoms.in(at - 1, Set.of("and", "or", "-", "–")) && isMonth(atoms, at - 2);
        boolean possessive = atoms.is(at + 2, "s") && atoms.in(at + 1, Set.of("'", "’"));
        boolean personal = atoms.in(at, Set.of("may", "april", "june", "august"));
        return atoms.in(at - 1, DateWords.PREPOSITIONS) || describes || listed || (possessive && !personal);
    }
}
