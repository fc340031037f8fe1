package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;

/**
 * A number of units away: "two weeks ago", "a year earlier", "three days later", "ten months from now", "two weeks
 * after".
 */
final class OffsetRule implements DateRule {
    private static final Set<String> MODIFIERS = Set.of("about", "around", "some", "nearly", "almost", "just");

    private static final Set<String> LONG = Set.of("month", "year", "decade");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        int from = atoms.in(at, MODIFIERS) ? at + 1 : at;
        int count = Math.max(atoms.number(from, 3), DateWords.count(atoms.text(from)));
        String unit = unit(atoms.text(from + 1));
        if (count < 1 || unit.isEmpty() || atoms.glued(from)) {
            return Optional.empty();
        }
        int after = from + 2;
        return switch (atoms.text(after)) {
            case "ago" -> Expression.of(after + 1, anchor -> moved(unit, -count, anchor, false));
            case "earlier", "previously" -> Expression.of(after + 1, anchor -> moved(unit, -count, anchor, true));
            case "later" -> Expression.of(after + 1, anchor -> moved(unit, count, anchor, true));
            case "before" ->
                ends(atoms, after + 1)
                        ? Expression.of(after + 1, anchor -> moved(unit, -count, anchor, true))
                        : Optional.empty();
            case "after" ->
                followed(atoms, after + 1)
                        ? Expression.of(after + 1, anchor -> moved(unit, -count, anchor, true))
                        : Optional.empty();
            case "from" ->
                atoms.in(after + 1, Set.of("now", "today"))
                        ? Expression.of(after + 2, anchor -> moved(unit, count, anchor, false))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean ends(Atoms atoms, int at) {
        return !atoms.holds(at) || atoms.in(at, Set.of(",", ".", ";"));
    }

    /** "two weeks after hackers broke in": an event follows, and this is its date, counted back from the main one. */
    private static boolean followed(Atoms atoms, int at) {
        return atoms.isWord(at)
                && !atoms.in(at, Set.of("that", "which", "this", "it"))
                && !DateWords.startsDate(atoms, at);
    }

    private static String unit(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Set.of("day", "week", "month", "year", "decade").contains(singular) ? singular : "";
    }

    private static EdtfDate moved(String unit, int by, Anchor anchor, boolean fromMention) {
        EdtfDate told = LONG.contains(unit) ? anchor.latest() : anchor.mentioned();
        if (fromMention && told.isKnown() && !told.isDay()) {
            return coarselyMoved(unit, by, told);
        }
        Optional<LocalDate> start = fromMention ? anchor.mentionedDay() : anchor.nearDay();
        return start.map(day -> moved(unit, by, day)).orElse(EdtfDate.UNKNOWN);
    }

    /** "in May 2025, and a year later", "in 2024, weeks later": no more precise than what it is counted from. */
    private static EdtfDate coarselyMoved(String unit, int by, EdtfDate from) {
        boolean month = from.value().length() >= 7;
        YearMonth start = month ? YearMonth.parse(from.value()) : YearMonth.of(Integer.parseInt(from.value()), 1);
        return switch (unit) {
            case "year" -> Edtf.year(start.getYear() + by);
            case "decade" -> Edtf.year(start.getYear() + 10 * by);
            case "month" -> month ? Edtf.month(start.plusMonths(by)) : from;
            default -> from;
        };
    }

    private static EdtfDate moved(String unit, int by, LocalDate day) {
        return switch (unit) {
            case "day" -> Edtf.day(day.plusDays(by));
            case "week" -> Edtf.week(day.plusWeeks(by));
            case "month" -> Edtf.month(YearMonth.from(day).plusMonths(by));
            case "decade" -> Edtf.year(day.getYear() + 10 * by);
            default -> Edtf.year(day.getYear() + by);
        };
    }
}
