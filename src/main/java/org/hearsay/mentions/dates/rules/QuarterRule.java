package org.hearsay.mentions.dates.rules;

import java.util.Optional;
import org.hearsay.article.EdtfDate;

/** A quarter or half of a year: "the third quarter", "Q3 2025", "third-quarter", "the first half of 2026", "H1". */
final class QuarterRule implements DateRule {

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        return letter(atoms, at).or(() -> words(atoms, at)).or(() -> yearFirst(atoms, at));
    }

    private static Optional<Expression> letter(Atoms atoms, int at) {
        int number = atoms.number(at + 1, 1);
        boolean glued = atoms.capital(at) && atoms.glued(at + 1) && atoms.endsWord(at + 1);
        if (glued && atoms.is(at, "q") && number >= 1 && number <= 4) {
            return quarter(atoms, at + 2, number);
        }
        return glued && atoms.is(at, "h") && (number == 1 || number == 2)
                ? half(atoms, at + 2, number)
                : Optional.empty();
    }

    private static Optional<Expression> yearFirst(Atoms atoms, int at) {
        int number = atoms.number(at + 2, 1);
        boolean written = atoms.is(at + 1, "q") && atoms.capital(at + 1) && number >= 1 && number <= 4;
        return written && atoms.endsWord(at + 2)
                ? YearRule.plain(atoms, at)
                        .map(y -> new Expression(at + 3, a -> inYear(y.meaning().seenFrom(a), "Q" + number)))
                : Optional.empty();
    }

    private static Optional<Expression> words(Atoms atoms, int at) {
        int from = atoms.is(at, "the") ? at + 1 : at;
        from = atoms.is(from, "fiscal") ? from + 1 : from;
        int number = DateWords.ordinal(atoms.text(from));
        int noun = atoms.is(from + 1, "-") || atoms.is(from + 1, "fiscal") ? from + 2 : from + 1;
        if (number > 0 && atoms.is(noun, "quarter")) {
            return quarter(atoms, noun + 1, number);
        }
        int half = atoms.is(from, "second") ? 2 : number;
        return (half == 1 || half == 2) && atoms.is(noun, "half") ? half(atoms, noun + 1, half) : Optional.empty();
    }

    private static Optional<Expression> quarter(Atoms atoms, int end, int number) {
        return year(atoms, end)
                .map(y -> new Expression(y.end(), anchor -> inYear(y.meaning().seenFrom(anchor), "Q" + number)))
                .or(() -> Expression.of(end, anchor -> Nearest.quarter(number, anchor)));
    }

    private static Optional<Expression> half(Atoms atoms, int end, int number) {
        return year(atoms, end)
                .map(y -> new Expression(y.end(), anchor -> inYear(y.meaning().seenFrom(anchor), "H" + number)));
    }

    private static Optional<Expression> year(Atoms atoms, int at) {
        int from = atoms.is(at, "of") ? at + 1 : at;
        from = from > at && atoms.is(from, "fiscal") ? from + 1 : from;
        return YearRule.plain(atoms, from).or(() -> theYear(atoms, at)).or(() -> RelativeYear.after(atoms, at));
    }

    private static Optional<Expression> theYear(Atoms atoms, int at) {
        boolean written = atoms.is(at, "of") && atoms.is(at + 1, "the") && atoms.is(at + 2, "year");
        return written
                ? Expression.of(at + 3, anchor -> anchor.month()
                        .map(m -> Edtf.year(m.getYear()))
                        .orElse(EdtfDate.UNKNOWN))
                : Optional.empty();
    }

    private static EdtfDate inYear(EdtfDate year, String part) {
        return year.isKnown() ? new EdtfDate(year + "-" + part) : EdtfDate.UNKNOWN;
    }
}
