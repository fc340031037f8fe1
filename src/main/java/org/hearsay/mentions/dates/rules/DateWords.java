package org.hearsay.mentions.dates.rules;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of dates, all in lower case. Months count from 1, weekdays from Monday as 1; 0 is no such word. */
final class DateWords {
    static final Set<String> DAYTIMES = Set.of("morning", "afternoon", "evening", "night", "lunchtime", "midnight");
    static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "of",
            "during",
            "before",
            "after",
            "through",
            "throughout",
            "between",
            "to",
            "for",
            "around",
            "about",
            "at",
            "early",
            "late",
            "mid",
            "past",
            "starting",
            "beginning",
            "ending",
            "effective",
            "circa");

    private static final Map<String, Integer> MONTHS = Stream.of(Month.values())
            .collect(Collectors.toUnmodifiableMap(m -> m.name().toLowerCase(Locale.ROOT), Month::getValue));
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> WEEKDAYS = Stream.of(DayOfWeek.values())
            .collect(Collectors.toUnmodifiableMap(d -> d.name().toLowerCase(Locale.ROOT), DayOfWeek::getValue));
    private static final Map<String, Integer> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", 1),
            Map.entry("tue", 2),
            Map.entry("tues", 2),
            Map.entry("wed", 3),
            Map.entry("thu", 4),
            Map.entry("thur", 4),
            Map.entry("thurs", 4),
            Map.entry("fri", 5),
            Map.entry("sat", 6),
            Map.entry("sun", 7));
    private static final List<String> COUNTS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    private DateWords() {}

    /** {@return whether a date may begin there: a weekday, a month or a number} */
    static boolean startsDate(Atoms atoms, int at) {
        return weekday(atoms.text(at)) > 0 || month(atoms.text(at)) > 0 || atoms.number(at, 4) >= 0;
    }

    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static int shortMonth(String word) {
        return SHORT_MONTHS.getOrDefault(word, 0);
    }

    static int weekday(String word) {
        return WEEKDAYS.getOrDefault(word, 0);
    }

    static int shortWeekday(String word) {
        return SHORT_WEEKDAYS.getOrDefault(word, 0);
    }

    /** {@return the number a word stands for, "a" for one; 0 if it is none} */
    static int count(String word) {
        return word.equals("a") || word.equals("an") ? 1 : COUNTS.indexOf(word) + 1;
    }

    /** {@return 1 to 4 for "first" to "fourth"; 0 for other words} */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, 0);
    }
}
