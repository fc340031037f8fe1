package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, 2026-07-10",
        "2026-07, 2026-07",
        "2026, 2026",
        "2026-W28, 2026-07",
        "2026-W01, 2026-01",
        "2020-W53, 2020-12",
        "2025-W01, 2025-01",
        "2026-Q3, 2026",
        "2026-H1, 2026",
        "2026-WI, 2026",
        "2026-05-23/2026-05-24, 2026-05",
        "2026-01/2026-03, 2026",
        "2026-W01/2026-W02, 2026-01",
        "2019/2021, ''"
    })
    void coarsensToWhatCalendarsName(String value, String calendar) {
        assertThat(new EdtfDate(value).inCalendar()).isEqualTo(new EdtfDate(calendar));
    }

    @Test
    void keepsTheUnknownDateUnknown() {
        assertThat(EdtfDate.UNKNOWN.inCalendar()).isEqualTo(EdtfDate.UNKNOWN);
        assertThat(EdtfDate.UNKNOWN.isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"July 10", "2026-13", "2026-W54", "2026-W00", "2026-7", "26", "2026-07-10T12:00"})
    void refusesWhatIsNoDate(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EdtfDate(value))
                .withMessageContaining(value);
    }
}
