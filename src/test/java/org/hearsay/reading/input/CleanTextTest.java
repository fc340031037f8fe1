package org.hearsay.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void keepsQuotationMarksDashesAndCharactersOutsideTheBasicPlane() {
        String text = "“It’s over” — she said… 👩‍💻".replace("\u200D", "");
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void bringsLineEndsAndSpacesIntoOneForm() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(CleanText.of("5\u00A0million\u2009euros")).isEqualTo("5 million euros");
    }

    @Test
    void removesWhatOnlyDeceivesAReader() {
        assertThat(CleanText.of("pay\u202Elap\u202C soft\u00ADware zero\u200Bwidth"))
                .isEqualTo("paylap software zerowidth");
        assertThat(CleanText.of("a\u0000b\u0007c")).isEqualTo("a b c");
    }

    @Test
    void replacesLoneSurrogates() {
        assertThat(CleanText.of("x\uD83Dy\uDE00z")).isEqualTo("x\uFFFDy\uFFFDz");
    }
}
