package org.hearsay.mentions.dates.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;

/**
 * A part of a period, told as that period: "the end of June", "early 2009", "mid-2027", "late last year", "earlier this
 * month", "the last week of August", "year-end".
 */
final class PartRule implements DateRule {
    private static final Set<String> EDGES =
            Set.of("beginning", "start", "end", "middle", "close", "turn", "run", "rest", "course", "remainder");
    private static final Set<String> ADVERBS = Set.of("early", "late", "mid", "earlier", "later", "end");
    private static final Set<String> STRETCHES = Set.of("week", "weeks", "days", "weekend", "half", "part", "day");
    private static final List<DateRule> WHOLES = List.of(
            MonthRule::plain,
            new MonthRule(),
            YearRule::plain,
            new YearRule(),
            new QuarterRule(),
            new SeasonRule(),
            new PeriodRule(),
            PartRule::thisUnit);

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        if (atoms.is(at, "year") && atoms.is(at + 1, "-") && atoms.is(at + 2, "end")) {
            return yearEnd(at + 3);
        }
        return inner(atoms, at).flatMap(from -> DateRules.longest(WHOLES, atoms, from));
    }

    /** {@return where the whole begins that the words at {@code at} take a part of} */
    private static Optional<Integer> inner(Atoms atoms, int at) {
        int from = atoms.is(at, "the") ? at + 1 : at;
        from = atoms.is(from, "very") ? from + 1 : from;
        if (atoms.in(from, EDGES) && atoms.is(from + 1, "of")) {
            return Optional.of(from + 2);
        }
        if (atoms.in(from, Set.of("first", "second", "last", "final", "latter", "early"))) {
            int of = atoms.in(from + 1, STRETCHES) ? from + 2 : from + 3;
            if (atoms.is(of, "of") && atoms.in(of - 1, STRETCHES)) {
                return Optional.of(of + 1);
            }
        }
        return from == at ? afterAdverb(atoms, at) : Optional.empty();
    }

    private static Optional<Integer> afterAdverb(Atoms atoms, int at) {
        if (!atoms.in(at, ADVERBS)) {
            return Optional.empty();
        }
        boolean joined = atoms.is(at + 1, "-") || atoms.is(at + 1, "in");
        if (atoms.is(at, "end") && !atoms.is(at + 1, "-")) {
            return Optional.empty();
        }
        return Optional.of(joined ? at + 2 : at + 1);
    }

    /** "the month" after "the end of": the current one. */
    private static Optional<Expression> thisUnit(Atoms atoms, int at) {
        int noun = atoms.is(at + 1, "calendar") ? at + 2 : at + 1;
        boolean unit = atoms.in(noun, Set.of("week", "month", "quarter", "year"));
        return atoms.is(at, "the") && unit
                ? Expression.of(noun + 1, anchor -> PeriodRule.seen(atoms.text(noun), 0, anchor))
                : Optional.empty();
    }

    private static Optional<Expression> yearEnd(int end) {
        return Expression.of(end, anchor -> anchor.month()
                .map(m -> m.getYear() - (anchor.direction() == Direction.PAST && m.getMonthValue() <= 6 ? 1 : 0))
                .map(Edtf::year)
                .orElse(EdtfDate.UNKNOWN));
    }
}
