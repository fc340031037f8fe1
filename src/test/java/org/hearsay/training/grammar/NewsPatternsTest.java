package org.hearsay.training.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsPatternsTest {

    @Test
    void areTreesWithoutCrossingArcs() throws IOException {
        List<TreebankSentence> sentences = NewsPatterns.sentences(6);

        assertThat(sentences).hasSizeGreaterThan(900);
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.words().stream().filter(word -> word.head() < 0))
                    .hasSize(1);
            assertThat(OracleSequences.of(sentence)).hasSize(2 * sentence.size() - 1);
        });
    }

    @Test
    void leaveNoPlaceOpen() throws IOException {
        assertThat(NewsPatterns.sentences(3)).allSatisfy(sentence -> assertThat(sentence.words())
                .noneMatch(word -> word.form().matches("\\$[A-Z][0-9]")));
    }

    @Test
    void becomeHeadlinesThatAreTreesToo() throws IOException {
        List<TreebankSentence> headlines = HeadlineCopies.of(NewsPatterns.sentences(6));

        assertThat(headlines).isNotEmpty().allSatisfy(headline -> {
            assertThat(headline.words().stream().filter(word -> word.head() < 0))
                    .hasSize(1);
            assertThat(OracleSequences.of(headline)).hasSize(2 * headline.size() - 1);
        });
    }
}
