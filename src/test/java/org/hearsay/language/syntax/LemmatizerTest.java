package org.hearsay.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.hearsay.language.builtin.LanguageModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer(
            Map.of("bought\tVERB|VBD", "buy", "don't\tAUX|VBP", "do"),
            Map.of("ies\tVERB|VBZ", "3:y", "s\tVERB|VBZ", "1:", "s\tPROPN|NNPS", "1:"));

    @Test
    void looksUpExceptionsFirst() {
        assertThat(lemmatizer.lemma("Bought", "VERB|VBD")).isEqualTo("buy");
        assertThat(lemmatizer.lemma("don’t", "AUX|VBP")).isEqualTo("do");
    }

    @Test
    void followsTheLongestEnding() {
        assertThat(lemmatizer.lemma("denies", "VERB|VBZ")).isEqualTo("deny");
        assertThat(lemmatizer.lemma("bans", "VERB|VBZ")).isEqualTo("ban");
    }

    @Test
    void keepsTheCaseOfNames() {
        assertThat(lemmatizer.lemma("Olympics", "PROPN|NNPS")).isEqualTo("Olympic");
        assertThat(lemmatizer.lemma("OpenAI", "PROPN|NNP")).isEqualTo("OpenAI");
    }

    @Test
    void undoesInflectionInAnotherWayIfTheUsualOneGivesNoWord() {
        Lemmatizer cutsTwo = new Lemmatizer(Map.of(), Map.of("ed\tVERB|VBD", "2:", "sted\tVERB|VBD", "1:"));
        assertThat(cutsTwo.lemma("joked", "VERB|VBD")).isEqualTo("joke");
        assertThat(cutsTwo.lemma("boasted", "VERB|VBN")).isEqualTo("boast");
        assertThat(cutsTwo.lemma("wasted", "VERB|VBD")).isEqualTo("waste");
        assertThat(cutsTwo.lemma("Velbrinked", "VERB|VBD")).isEqualTo("velbrink");
    }

    @ParameterizedTest
    @CsvSource({
        "blasted, VERB|VBD, blast",
        "boasted, VERB|VBD, boast",
        "joked, VERB|VBN, joke",
        "unveiled, VERB|VBN, unveil",
        "raiding, VERB|VBG, raid",
        "declining, VERB|VBG, decline",
        "persuaded, VERB|VBD, persuade",
        "threw, VERB|VBN, throw",
        "probed, VERB|VBD, probe",
        "hoped, VERB|VBN, hope",
        "signalling, VERB|VBG, signal",
        "embodies, VERB|VBZ, embody",
        "calories, NOUN|NNS, calorie",
        "lenses, NOUN|NNS, lens",
        "stricter, ADJ|JJR, strict"
    })
    void theShippedOneKnowsWordsThatTheTreebanksDoNotHold(String form, String tag, String lemma) throws IOException {
        assertThat(LanguageModels.shipped().lemmatizer().lemma(form, tag)).isEqualTo(lemma);
    }
}
