package org.hearsay.reading.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.article.EdtfDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, 2026-07-10",
        "2026-07-10T23:50:00-06:00, 2026-07-10",
        "20260710T101500Z, 2026-07-10",
        "2026-07, 2026-07",
        "2026, 2026",
        "'Fri, 10 Jul 2026 08:00:00 GMT', 2026-07-10",
        "'July 10, 2026 at 8:30 AM', 2026-07-10",
        "10th of July 2026, 2026-07-10",
        "'Sept. 3, 2026', 2026-09-03",
        "3-Sep-2026, 2026-09-03",
        "25/12/2026, 2026-12-25",
        "12/25/2026, 2026-12-25"
    })
    void readsADate(String written, String expected) {
        assertThat(WrittenDate.parse(written)).contains(new EdtfDate(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "05/06/2026",
                "2026-02-30",
                "July 10",
                "May 2026 be kind",
                "31 June 2026",
                "1 in 2026"
            })
    void leavesOpenWhatIsNotCertain(String written) {
        assertThat(WrittenDate.find(written)).isEmpty();
    }
}
