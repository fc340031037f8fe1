package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.article.EdtfDate;

/**
 * What an expression is counted from.
 *
 * @param published the day of publication; only a month, or unknown, if no more can be told
 * @param mentioned the day told last before the expression; unknown if there is none nearby
 * @param direction where the event lies
 */
public record Anchor(EdtfDate published, EdtfDate mentioned, Direction direction) {

    /** {@return the day of publication} */
    Optional<LocalDate> day() {
        return published.isDay() ? Optional.of(LocalDate.parse(published.value())) : Optional.empty();
    }

    /** {@return the day told last, else the day of publication} */
    Optional<LocalDate> mentionedDay() {
        return mentioned.isDay() ? Optional.of(LocalDate.parse(mentioned.value())) : day();
    }

    /** {@return the month of publication} */
    Optional<YearMonth> month() {
        EdtfDate month = published.inCalendar();
        return month.value().length() >= 7
                ? Optional.of(YearMonth.parse(month.value().substring(0, 7)))
                : Optional.empty();
    }

    /** {@return the day of publication, or the middle of its month} */
    Optional<LocalDate> nearDay() {
        return day().or(() -> month().map(m -> m.atDay(15)));
    }
}
