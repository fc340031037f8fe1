package org.hearsay.mentions.dates.rules;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Token;

/** A year: "in 2024", "the 1991 agreement", "(2019)", "2019-2021", "the 1990s", "fiscal 2025". */
final class YearRule implements DateRule {
    private static final Set<String> ALWAYS =
            Set.of("in", "since", "by", "until", "till", "during", "before", "throughout", "between", "circa");
    private static final Set<String> MOSTLY =
            Set.of("from", "of", "after", "through", "to", "for", "around", "and", "(", "late", "early", "mid", "end");
    private static final Set<String> DASHES = Set.of("-", "–", "/");
    private static final Set<String> EVENTS = Set.of(
            "conference",
            "summit",
            "expo",
            "forum",
            "festival",
            "games",
            "cup",
            "championship",
            "championships",
            "olympics",
            "congress",
            "awards",
            "fair",
            "election");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "s", "’", "'");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        return decade(atoms, at)
                .or(() -> fiscal(atoms, at))
                .or(() -> range(atoms, at))
                .or(() -> bare(atoms, at));
    }

    /** Reads a year, whatever stands before it. */
    static Optional<Expression> plain(Atoms atoms, int at) {
        int year = atoms.year(at);
        return year >= 1000 && year < 2100 ? Expression.of(at + 1, anchor -> Edtf.year(year)) : Optional.empty();
    }

    private static Optional<Expression> bare(Atoms atoms, int at) {
        return plain(atoms, at).filter(e -> toldByContext(atoms, at, atoms.year(at)));
    }

    private static boolean toldByContext(Atoms atoms, int at, int year) {
        boolean modern = year >= 1900;
        if (atoms.in(at - 1, ALWAYS)) {
            return modern ? !countsThings(atoms, at, year) : !atoms.counts(at);
        }
        if (!modern || countsThings(atoms, at, year)) {
            return false;
        }
        return atoms.in(at - 1, MOSTLY)
                || edition(atoms, at)
                || (atoms.in(at - 1, DETERMINERS) && namesEvent(atoms, at));
    }

    /** "the Harbour Conference 2010": an event that comes back. */
    private static boolean edition(Atoms atoms, int at) {
        return atoms.capital(at - 1) && atoms.in(at - 1, EVENTS) && !atoms.isWord(at + 1);
    }

    /** "the 1991 agreement": a noun follows that the year describes. */
    private static boolean namesEvent(Atoms atoms, int at) {
        if (!atoms.isWord(at + 1)) {
            return false;
        }
        Token next = atoms.token(at + 1);
        return next.tag().equals("NOUN")
                || next.tag().equals("ADJ")
                || next.tag().equals("PROPN");
    }

    /** "by 2000 people": round numbers before a plural. */
    private static boolean countsThings(Atoms atoms, int at, int year) {
        return year % 100 == 0
                && atoms.holds(at + 1)
                && atoms.token(at + 1).pennTag().equals("NNS");
    }

    private static Optional<Expression> decade(Atoms atoms, int at) {
        int from = atoms.is(at, "the") ? at + 1 : at;
        from = from > at && Set.of("early", "late", "mid").contains(atoms.text(from)) ? from + 1 : from;
        from = from > at + 1 && atoms.is(from, "-") ? from + 1 : from;
        int year = atoms.number(from, 4);
        boolean decade = year >= 1000 && year % 10 == 0 && atoms.glued(from + 1) && atoms.is(from + 1, "s");
        return decade
                ? Expression.of(from + 2, anchor -> Edtf.between(Edtf.year(year), Edtf.year(year + 9)))
                : Optional.empty();
    }

    private static Optional<Expression> range(Atoms atoms, int at) {
        int first = atoms.number(at, 4);
        boolean joined = atoms.glued(at + 1) && atoms.in(at + 1, DASHES) && atoms.glued(at + 2);
        boolean free = !atoms.glued(at) || atoms.is(at - 1, "(");
        if (first < 1900 || first >= 2100 || !joined || !free || !atoms.endsWord(at + 2)) {
            return Optional.empty();
        }
        int second = atoms.number(at + 2, 4);
        int last = atoms.text(at + 2).length() == 2 ? first / 100 * 100 + second : second;
        boolean month = atoms.is(at + 1, "-") && second >= 1 && second <= 12 && last <= first + 12;
        return last > first && last < first + 100 && !month
                ? Expression.of(at + 3, anchor -> Edtf.between(Edtf.year(first), Edtf.year(last)))
                : Optional.empty();
    }

    private static Optional<Expression> fiscal(Atoms atoms, int at) {
        int yearAt = atoms.is(at, "fy") ? at + 1 : atoms.is(at + 1, "year") ? at + 2 : at + 1;
        boolean led = atoms.is(at, "fy") || atoms.is(at, "fiscal") || atoms.is(at, "financial");
        int year = atoms.number(yearAt, 4);
        return led && year >= 1900 && year < 2100
                ? Expression.of(yearAt + 1, anchor -> Edtf.year(year))
                : Optional.empty();
    }
}
