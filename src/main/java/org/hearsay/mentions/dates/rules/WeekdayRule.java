package org.hearsay.mentions.dates.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.article.EdtfDate;

/** A weekday: "on Tuesday", "last Friday", "next Thursday", "Friday night", "Friday week". */
final class WeekdayRule implements DateRule {
    private static final Set<String> MODIFIERS =
            Set.of("last", "next", "this", "past", "coming", "following", "previous", "upcoming");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        int from = atoms.is(at, "the") && atoms.in(at + 1, MODIFIERS) ? at + 1 : at;
        boolean modified = atoms.in(from, MODIFIERS);
        int noun = modified ? from + 1 : from;
        noun = atoms.is(from, "this") && atoms.in(from + 1, Set.of("past", "coming")) ? from + 2 : noun;
        int weekday = DateWords.weekday(atoms.text(noun));
        if (weekday == 0 || !atoms.capital(noun) || atoms.startsName(noun) || !atoms.endsWord(noun)) {
            return Optional.empty();
        }
        String modifier = modified ? atoms.text(noun - 1) : "";
        if (modifier.isEmpty() && atoms.is(noun + 1, "week")) {
            return Expression.of(noun + 2, anchor -> seen(weekday, "week", anchor));
        }
        if (modifier.isEmpty() && atoms.is(noun + 1, "of") && atoms.is(noun + 3, "week")) {
            int weeks = List.of("last", "this", "next").indexOf(atoms.text(noun + 2)) - 1;
            return weeks < -1
                    ? Optional.empty()
                    : Expression.of(
                            noun + 4,
                            anchor -> on(anchor, d -> d.plusWeeks(weeks).with(DayOfWeek.of(weekday))));
        }
        int end = atoms.in(noun + 1, DateWords.DAYTIMES) ? noun + 2 : noun + 1;
        return Expression.of(end, anchor -> seen(weekday, modifier, anchor));
    }

    private static EdtfDate seen(int weekday, String modifier, Anchor anchor) {
        DayOfWeek wanted = DayOfWeek.of(weekday);
        return switch (modifier) {
            case "last", "past", "previous" -> on(anchor, d -> d.with(TemporalAdjusters.previous(wanted)));
            case "next" -> on(anchor, d -> d.plusWeeks(1).with(wanted));
            case "coming", "following", "upcoming" -> on(anchor, d -> d.with(TemporalAdjusters.next(wanted)));
            case "this" -> on(anchor, d -> d.with(wanted));
            case "week" ->
                on(anchor, d -> d.with(TemporalAdjusters.next(wanted)).plusWeeks(1));
            default -> Nearest.weekday(weekday, anchor);
        };
    }

    private static EdtfDate on(Anchor anchor, UnaryOperator<LocalDate> shift) {
        return anchor.day().map(shift).map(Edtf::day).orElse(EdtfDate.UNKNOWN);
    }
}
