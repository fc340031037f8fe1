package org.hearsay.training.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.hearsay.mentions.ArticleMentions;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;
import org.hearsay.training.passages.Passage;
import org.hearsay.training.passages.PassageReader;
import org.junit.jupiter.api.Test;

class MarkedArticleTest {
    private static final String PASSAGE =
            """
            # test-1 published=2026-03-04 kind=wire
            [O1:Suncrest] scrapped [t2:the free plan] on <2026-03-02:Monday>.
            @ Withdraw O1 T2 by="scrapped" date=2026-03-02 status=asserted
            """;

    @Test
    void aPhraseThatTheProgramTookForNoMentionIsWhatItsHeadIsMarkedAs() throws IOException {
        LanguageAnalyzer analyzer = BuiltInAnalyzer.load();
        Passage passage = PassageReader.read("test", PASSAGE).get(0);
        List<Sentence> sentences = analyzer.analyze(passage.text());
        MarkedArticle nothingFound = MarkedArticle.of(passage, sentences, new ArticleMentions(List.of(), List.of()));

        assertThat(nothingFound.numberOf(phrase(4), sentences.get(0))).isEqualTo("2");
        assertThat(nothingFound.numberOf(phrase(6), sentences.get(0))).isEmpty();
        assertThat(nothingFound.numberOf(Participant.NOBODY, sentences.get(0))).isEmpty();
    }

    @Test
    void aMarkedMentionIsItsEntity() throws IOException {
        LanguageAnalyzer analyzer = BuiltInAnalyzer.load();
        Passage passage = PassageReader.read("test", PASSAGE).get(0);
        List<Sentence> sentences = analyzer.analyze(passage.text());
        MarkedArticle marked = MarkedArticle.of(passage, sentences);
        Participant first = new Participant(0, 0, 1, 0, EntityType.ORGANIZATION, MentionKind.NAME);

        assertThat(marked.numberOf(first, sentences.get(0))).isEqualTo("1");
    }

    private static Participant phrase(int head) {
        return new Participant(head, head, head + 1, -1, EntityType.UNNAMED, MentionKind.NOMINAL);
    }
}
