package org.hearsay.mentions.dates.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lengths of time and vague times: "three weeks", "the past decade", "the next six months", "a five-year deal", "now".
 */
public final class DurationRule {
    private static final Map<String, String> UNITS =
            Map.of("day", "P%dD", "week", "P%dW", "month", "P%dM", "year", "P%dY", "hour", "PT%dH", "minute", "PT%dM");
    private static final Map<String, String> VAGUE = Map.of(
            "now", "PRESENT_REF",
            "currently", "PRESENT_REF",
            "nowadays", "PRESENT_REF",
            "recently", "PAST_REF",
            "previously", "PAST_REF",
            "soon", "FUTURE_REF");
    private static final Set<String> STRETCHES = Set.of("past", "last", "next", "coming", "following", "previous");
    private static final Set<String> BEFORE_ONE = Set.of(
            "for", "than", "within", "over", "about", "nearly", "almost", "only", "just", "least", "in", "after",
            "took");

    /**
     * A length of time.
     *
     * @param end position after the last piece
     * @param value the value in TIMEX3
     */
    public record Length(int end, String value) {}

    /** {@return the length that the words starting at {@code at} tell, if any do} */
    public Optional<Length> read(Atoms atoms, int at) {
        return vague(atoms, at).or(() -> stretch(atoms, at)).or(() -> counted(atoms, at, at));
    }

    private static Optional<Length> vague(Atoms atoms, int at) {
        String value = VAGUE.getOrDefault(atoms.text(at), "");
        boolean adverb = !value.isEmpty() && atoms.token(at).tag().equals("ADV") && atoms.endsWord(at);
        return adverb ? Optional.of(new Length(at + 1, value)) : Optional.empty();
    }

    /** "the past decade", "the next six months". */
    private static Optional<Length> stretch(Atoms atoms, int at) {
        if (!atoms.is(at, "the") || !atoms.in(at + 1, STRETCHES)) {
            return Optional.empty();
        }
        if (atoms.is(at + 2, "decade")) {
            return Optional.of(new Length(at + 3, "P10Y"));
        }
        return unit(atoms, at + 2)
                .filter(unit -> atoms.is(at + 1, "past") || atoms.is(at + 1, "last"))
                .map(unit -> new Length(at + 3, format(unit, 1)))
                .or(() -> counted(atoms, at + 2, at));
    }

    private static Optional<Length> counted(Atoms atoms, int at, int from) {
        int count = Math.max(atoms.number(at, 3), DateWords.count(atoms.text(at)));
        boolean one = atoms.is(at, "a") || atoms.is(at, "an");
        if (count < 1 || (one && !atoms.in(from - 1, BEFORE_ONE)) || atoms.glued(at)) {
            return Optional.empty();
        }
        int noun = atoms.is(at + 1, "-") ? at + 2 : at + 1;
        boolean age = atoms.is(noun + 1, "old") || (atoms.is(noun + 1, "-") && atoms.is(noun + 2, "old"));
        if (age || atoms.in(from - 1, Set.of("aged", "age"))) {
            return Optional.empty();
        }
        if (atoms.in(noun, Set.of("decade", "decades"))) {
            return Optional.of(new Length(noun + 1, "P" + 10 * count + "Y"));
        }
        return unit(atoms, noun).map(unit -> new Length(noun + 1, format(unit, count)));
    }

    private static Optional<String> unit(Atoms atoms, int at) {
        String word = atoms.text(at);
        return Optional.ofNullable(UNITS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
    }

    private static String format(String unit, int count) {
        return unit.replace("%d", Integer.toString(count));
    }
}
