package org.hearsay.reading.text.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuedPatternTest {
    private final CuedPattern pattern = CuedPattern.of("\\b(?:port|harbour) closed\\b|ferry late.*", "closed", "ferry");

    @Test
    void findsWithinATextAndMatchesAllOfIt() {
        assertThat(pattern.find("the port closed today")).isTrue();
        assertThat(pattern.matches("the port closed today")).isFalse();
        assertThat(pattern.matches("ferry late again")).isTrue();
    }

    @Test
    void aCueAloneIsNoMatch() {
        assertThat(pattern.find("the shop closed, the ferry left")).isFalse();
    }

    @Test
    void nothingIsTriedWithoutACue() {
        assertThat(CuedPattern.of(".*", "cue").matches("anything")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'It closed.', true",
        "'He said: “It closed.”)', true",
        "'Is it closed?', true",
        "'It closed', false",
        "'.', true",
        "')', false",
        "'It closed.))))))))', false",
        "'It closed.)))))))', true",
        "'', false"
    })
    void aLineEndsASentenceWithAMarkAndAFewClosingMarksAfterIt(String text, boolean ends) {
        assertThat(new Line(text, false, true).endsSentence()).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"'port', 1", "'the port  closed', 3", "'a\tb', 2"})
    void countsWords(String text, int words) {
        assertThat(new Line(text, false, true).wordCount()).isEqualTo(words);
    }
}
