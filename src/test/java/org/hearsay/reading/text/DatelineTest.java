package org.hearsay.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "OSLO, May 3 (Fjord Wire) - The ministry closed the port.; Fjord Wire",
                "LIMA (Andes Press) — The ministry closed the port.; Andes Press",
                "(Fjord Wire) - The ministry closed the port.; Fjord Wire",
                "OSLO, 3 May (Fjord Wire) - The ministry closed the port.; Fjord Wire",
                "TULSA, Okla. — The ministry closed the port.; ''",
                "NEW YORK, Sept. 3, 2026 (AP) -- The ministry closed the port.; AP"
            })
    void findsTheAgency(String paragraph, String agency) {
        assertThat(Dateline.of(paragraph)).hasValueSatisfying(d -> {
            assertThat(d.agency()).isEqualTo(agency);
            assertThat(paragraph).isEqualTo(d.text() + " The ministry closed the port.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA (the agency) said on Monday that it agreed.",
                "The ministry - which closed the port - said so.",
                "IBM said so - twice."
            })
    void leavesSentencesAlone(String paragraph) {
        assertThat(Dateline.of(paragraph)).isEmpty();
    }
}
