package org.hearsay.mentions.dates.rules;

import java.time.YearMonth;
import java.util.Map;

/** A season of the northern hemisphere. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private static final Map<String, Season> NAMES =
            Map.of("spring", SPRING, "summer", SUMMER, "autumn", AUTUMN, "fall", AUTUMN, "winter", WINTER);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    static boolean isName(String word) {
        return NAMES.containsKey(word);
    }

    static Season named(String word) {
        return NAMES.getOrDefault(word, SPRING);
    }

    String code() {
        return code;
    }

    /** {@return the first month of the season that begins in {@code year}} */
    YearMonth beginning(int year) {
        return YearMonth.of(year, firstMonth);
    }
}
