package org.hearsay.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
            OSLO, March 3 (Quillon News) - The port closed.~OSLO, March 3 (Quillon News) -
            NEW YORK — The port closed.~NEW YORK —
            BERGEN (QNA) — The port closed.~BERGEN (QNA) —
            OSLO, Norway -- The port closed.~OSLO, Norway --
            """)
    void endsAtTheDash(String line, String dateline) {
        assertThat(line.substring(0, Dateline.endIn(line))).isEqualToIgnoringWhitespace(dateline);
    }

    @ParameterizedTest
    @CsvSource({"IBM - the maker of Lumo - closed.", "The port - a small one - closed.", "Quillon — once big — closed."
    })
    void isMissingFromOrdinarySentences(String line) {
        assertThat(Dateline.endIn(line)).isZero();
    }
}
