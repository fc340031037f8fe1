package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://dune.example/a, https://dune.example/a",
        "https://dune.example/a#top, https://dune.example/a",
        "https://dune.example/a?utm_source=x&utm_medium=y, https://dune.example/a",
        "https://dune.example/a?id=7&fbclid=abc&page=2, https://dune.example/a?id=7&page=2",
        "https://dune.example/a?, https://dune.example/a",
        "https://dune.example/?p=17&share=x, https://dune.example/?p=17&share=x",
        "'', ''"
    })
    void dropsWhatOnlyTracksVisitors(String given, String expected) {
        assertThat(CanonicalAddress.of(given)).isEqualTo(expected);
    }
}
