package org.hearsay.mentions.dates.rules;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;

/** A season: "in the autumn", "this summer", "last winter", "spring 2026", "the summer of 2025". */
final class SeasonRule implements DateRule {
    private static final Set<String> MODIFIERS = Set.of("this", "last", "next", "the", "coming", "past");

    @Override
    public Optional<Expression> read(Atoms atoms, int at) {
        boolean modified = atoms.in(at, MODIFIERS);
        int noun = modified ? at + 1 : at;
        if (!Season.isName(atoms.text(noun)) || (atoms.is(noun, "fall") && !isNoun(atoms, noun))) {
            return Optional.empty();
        }
        Season season = Season.named(atoms.text(noun));
        String modifier = modified ? atoms.text(at) : "";
        return withYear(atoms, noun + 1, season).or(() -> bare(atoms, noun, season, modifier));
    }

    private static boolean isNoun(Atoms atoms, int at) {
        boolean led = atoms.in(at - 1, Set.of("this", "last", "next", "the", "in"));
        return (led && atoms.token(at).tag().equals("NOUN")) || atoms.year(at + 1) > 0;
    }

    private static Optional<Expression> withYear(Atoms atoms, int end, Season season) {
        int yearAt = atoms.is(end, "of") || atoms.is(end, ",") ? end + 1 : end;
        return YearRule.plain(atoms, yearAt)
                .or(() -> RelativeYear.after(atoms, end))
                .map(y -> new Expression(y.end(), anchor -> inYear(y.meaning().seenFrom(anchor), season)));
    }

    private static EdtfDate inYear(EdtfDate year, Season season) {
        return year.isKnown() ? Edtf.season(Integer.parseInt(year.value()), season) : EdtfDate.UNKNOWN;
    }

    private static Optional<Expression> bare(Atoms atoms, int noun, Season season, String modifier) {
        boolean led = !modifier.isEmpty() || atoms.in(noun - 1, DateWords.PREPOSITIONS);
        boolean named = atoms.capital(noun) && atoms.capital(noun + 1);
        boolean ends = !atoms.isWord(noun + 1) || !atoms.token(noun + 1).tag().matches("NOUN|PROPN|ADJ");
        boolean told = Set.of("this", "last", "next").contains(modifier);
        return led && !named && (ends || told) && atoms.endsWord(noun)
                ? Expression.of(noun + 1, anchor -> seen(season, modifier, anchor))
                : Optional.empty();
    }

    private static EdtfDate seen(Season season, String modifier, Anchor anchor) {
        return switch (modifier) {
            case "last", "past" -> before(season, anchor);
            case "next", "coming" -> after(season, anchor);
            case "this" -> current(season, anchor);
            default -> Nearest.season(season, anchor);
        };
    }

    private static EdtfDate before(Season season, Anchor anchor) {
        return anchor.month()
                .map(here -> Edtf.season(lastEnded(season, here), season))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate after(Season season, Anchor anchor) {
        return anchor.month()
                .map(here -> here.getYear() + (season.beginning(here.getYear()).isAfter(here) ? 0 : 1))
                .map(year -> Edtf.season(year, season))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static EdtfDate current(Season season, Anchor anchor) {
        return anchor.month()
                .map(here -> here.getYear() - (season == Season.WINTER && here.getMonthValue() <= 2 ? 1 : 0))
                .map(year -> Edtf.season(year, season))
                .orElse(EdtfDate.UNKNOWN);
    }

    private static int lastEnded(Season season, YearMonth here) {
        YearMonth end = season.beginning(here.getYear()).plusMonths(2);
        return end.isBefore(here) ? here.getYear() : here.getYear() - 1;
    }
}
