package org.hearsay.mentions.dates.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The table of all rules; of several that read an expression at one place, the longest wins, then the earlier. */
public final class DateRules implements DateRule {
    private static final List<DateRule> ALL = List.of(
            new NumericDateRule(),
            new DayMonthRule(),
            new MonthRule(),
            new YearRule(),
            new QuarterRule(),
            new SeasonRule(),
            new PartRule(),
            new PeriodRule(),
            new WeekdayRule(),
            new NearDayRule(),
            new OffsetRule(),
            new HolidayRule());

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        return longest(ALL, atoms, at);
    }

    static Optional<Expression> longest(List<DateRule> rules, Atoms atoms, int at) {
        return rules.stream()
                .flatMap(rule -> rule.read(atoms, at).stream())
                .max(Comparator.comparingInt(Expression::end));
    }
}
