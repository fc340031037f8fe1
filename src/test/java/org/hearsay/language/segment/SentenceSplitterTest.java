package org.hearsay.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.language.opennlp.OpenNlpDetectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static SentenceSplitter splitter;

    @BeforeAll
    static void load() throws IOException {
        splitter = new SentenceSplitter(OpenNlpDetectors.sentences());
    }

    @Test
    void splitsAtFullStops() {
        assertThat(split("The ban starts on Friday. Staff were told on Monday. Why now?"))
                .containsExactly("The ban starts on Friday.", "Staff were told on Monday.", "Why now?");
    }

    @Test
    void splitsGluedSentences() {
        assertThat(split("It strengthens the union.This was expected."))
                .containsExactly("It strengthens the union.", "This was expected.");
    }

    @Test
    void keepsAddressesAndTheCommaAfterThemTogether() {
        assertThat(split("According to ferrynews.com, Quillon has closed the port."))
                .containsExactly("According to ferrynews.com, Quillon has closed the port.");
    }

    @Test
    void splitsAfterAnAnswerOfOneWord() {
        assertThat(split("No. Quillon does not sell data.")).containsExactly("No.", "Quillon does not sell data.");
        assertThat(split("The firm holds patent No. 77 in Norway."))
                .containsExactly("The firm holds patent No. 77 in Norway.");
    }

    @Test
    void keepsAbbreviationsWithinTheirSentence() {
        String text = "Dr. Ada Holm of St. Olav, a U.S. Army veteran, left Quillon Inc. Friday on Oct. 3 with J. Berg.";
        assertThat(split(text)).containsExactly(text);
        assertThat(split("She moved to the U.S. The company followed."))
                .containsExactly("She moved to the U.S.", "The company followed.");
    }

    @Test
    void keepsClosingQuotesWithTheirSentence() {
        assertThat(split("“We stopped.” The line went dead.")).containsExactly("“We stopped.”", "The line went dead.");
        assertThat(split("\"Stop it!\" she said. \"Now.\" He left."))
                .containsExactly("\"Stop it!\" she said.", "\"Now.\"", "He left.");
    }

    @Test
    void keepsQuestionsInsideSentencesTogether() {
        assertThat(split("“Who pays for it?” asked Holm.")).containsExactly("“Who pays for it?” asked Holm.");
    }

    private static List<String> split(String line) {
        return splitter.split(line).stream().map(span -> span.of(line)).toList();
    }
}
