package org.hearsay.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "joked, VERB|VBD, joke",
        "teaming, VERB|VBG, team",
        "planned, VERB|VBN, plan",
        "emptied, VERB|VBD, empty",
        "quizzed, VERB|VBD, quiz",
        "quizzes, NOUN|NNS, quiz",
        "calories, NOUN|NNS, calorie",
        "lenses, NOUN|NNS, lens",
        "raids, VERB|VBZ, raid",
        "biggest, ADJ|JJS, big",
        "graver, ADJ|JJR, grave"
    })
    void undoesEndings(String form, String tag, String base) {
        assertThat(Inflection.undone(form, tag)).contains(base);
    }

    @Test
    void doesNotUndoWhatSpellingForbids() {
        assertThat(Inflection.undone("joked", "VERB|VBD")).doesNotContain("jok");
        assertThat(Inflection.undone("shed", "VERB|VBD")).isEmpty();
        assertThat(Inflection.undone("bring", "VERB|VBG")).isEmpty();
        assertThat(Inflection.undone("boss", "NOUN|NNS")).isEmpty();
        assertThat(Inflection.undone("joked", "NOUN|NN")).isEmpty();
    }

    @Test
    void seesWhichLettersMustBeDoubled() {
        assertThat(Inflection.isMisspelt("honed", "hon")).isTrue();
        assertThat(Inflection.isMisspelt("probed", "pro")).isTrue();
        assertThat(Inflection.isMisspelt("planned", "plan")).isFalse();
        assertThat(Inflection.isMisspelt("raided", "raid")).isFalse();
        assertThat(Inflection.isMisspelt("buses", "bus")).isFalse();
        assertThat(Inflection.isMisspelt("began", "begin")).isFalse();
    }
}
