package org.hearsay.mentions.dates.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.article.EdtfDate;

/**
 * What an expression is counted from.
 *
 * @param published the day of publication; only a month, or unknown, if no more can be told
 * @param mentioned the date told last before the expression in its sentence, a day, a month or a year, else the day
 *     told last shortly before; unknown if there is none
 * @param latest the date told last in the sentence or the one before it, else as {@code mentioned}
 * @param direction where the event lies
 */
public record Anchor(EdtfDate published, EdtfDate mentioned, EdtfDate latest, Direction direction) {

    /** {@return the day of publication} */
    Optional<LocalDate> day() {
        return published.isDay() ? Optional.of(LocalDate.parse(published.value())) : Optional.empty();
    }

    /** {@return the day told last, else the day of publication; none where a month or year was told last} */
    Optional<LocalDate> mentionedDay() {
        if (mentioned.isDay()) {
            return Optional.of(LocalDate.parse(mentioned.value()));
        }
        return mentioned.isKnown() ? Optional.empty() : day();
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
