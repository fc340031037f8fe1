package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.article.EdtfDate;

/**
 * A day near now, or near the day told last: "yesterday", "this morning", "last night", "the same day", "the day
 * before".
 */
final class NearDayRule implements DateRule {

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        if (atoms.endsName(at)) {
            return Optional.empty();
        }
        return switch (atoms.text(at)) {
            case "today", "tonight" -> from(at + 1, Anchor::day, 0);
            case "yesterday" -> from(daytime(atoms, at + 1), Anchor::day, -1);
            case "tomorrow" -> from(daytime(atoms, at + 1), Anchor::day, 1);
            case "this" -> atoms.in(at + 1, DateWords.DAYTIMES) ? from(at + 2, Anchor::day, 0) : Optional.empty();
            case "last" -> atoms.is(at + 1, "night") ? from(at + 2, Anchor::day, -1) : Optional.empty();
            case "that", "the" -> told(atoms, at);
            default -> Optional.empty();
        };
    }

    private static Optional<Expression> told(Atoms atoms, int at) {
        boolean day = atoms.is(at + 2, "day");
        if (atoms.is(at, "that")) {
            boolean same = day ? atoms.is(at + 1, "same") : atoms.is(at + 1, "day") && !atoms.isWord(at + 2);
            return same ? from(day ? at + 3 : at + 2, Anchor::mentionedDay, 0) : Optional.empty();
        }
        if (day) {
            return switch (atoms.text(at + 1)) {
                case "same" -> from(at + 3, Anchor::mentionedDay, 0);
                case "next", "following" -> from(at + 3, Anchor::mentionedDay, 1);
                case "previous" -> from(at + 3, Anchor::mentionedDay, -1);
                default -> Optional.empty();
            };
        }
        boolean noun = Set.of("day", "night", "evening").contains(atoms.text(at + 1));
        if (noun && atoms.is(at + 2, "before")) {
            return atoms.is(at + 3, "yesterday")
                    ? from(at + 4, Anchor::day, -2)
                    : free(atoms, at + 3) ? from(at + 3, Anchor::mentionedDay, -1) : Optional.empty();
        }
        boolean after = noun && atoms.is(at + 2, "after");
        if (after && atoms.is(at + 3, "tomorrow")) {
            return from(at + 4, Anchor::day, 2);
        }
        return after && free(atoms, at + 3) ? from(at + 3, Anchor::mentionedDay, 1) : Optional.empty();
    }

    /** Whether nothing follows that "the day before" would lead to: "the day before the vote" tells no day. */
    private static boolean free(Atoms atoms, int at) {
        return !atoms.isWord(at) || atoms.in(at, Set.of("over", "in", "at", "on", "by", "and", "but"));
    }

    private static int daytime(Atoms atoms, int at) {
        return atoms.in(at, DateWords.DAYTIMES) ? at + 1 : at;
    }

    private static Optional<Expression> from(int end, Function<Anchor, Optional<LocalDate>> start, int days) {
        return Expression.of(end, anchor -> start.apply(anchor)
                .map(d -> Edtf.day(d.plusDays(days)))
                .orElse(EdtfDate.UNKNOWN));
    }
}
