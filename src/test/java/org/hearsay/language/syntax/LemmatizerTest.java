package org.hearsay.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
