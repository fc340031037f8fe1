package org.hearsay.language.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.language.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInAnalyzerTest {
    private static final String BODY =
            """
            Quillon Closes Ferry Port

            Quillon has closed its port in Bergen, the company said on Friday. “We can’t run it,” said Ada Holm.
            • Ships were sent to Oslo.
            """;

    private static LanguageAnalyzer analyzer;

    @BeforeAll
    static void load() throws IOException {
        analyzer = BuiltInAnalyzer.load();
    }

    @Test
    void saysWhoDidWhat() {
        Sentence sentence = analyzer.analyze("The company has closed the port.").get(0);

        assertThat(sentence.tokens().stream().map(Token::relation))
                .containsExactly("det", "nsubj", "aux", "root", "det", "obj", "punct");
        assertThat(sentence.token(3).lemma()).isEqualTo("close");
        assertThat(sentence.token(3).tag()).isEqualTo("VERB");
    }

    @Test
    void keepsWhereEachWordStands() {
        for (Sentence sentence : analyzer.analyze(BODY)) {
            int before = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().of(BODY));
                assertThat(token.span().start()).isGreaterThanOrEqualTo(before);
                before = token.span().end();
            }
            assertThat(sentence.span().end()).isEqualTo(before);
        }
    }

    @Test
    void readsVerbsInHeadlines() {
        Sentence headline = analyzer.analyze("Quillon Bans Employees From Using Claude Code")
                .get(0);

        assertThat(headline.form()).isEqualTo(SentenceForm.HEADLINE);
        assertThat(headline.token(1).tag()).isEqualTo("VERB");
        assertThat(headline.token(1).head()).isEqualTo(-1);
        assertThat(headline.token(0).is("nsubj")).isTrue();
        assertThat(headline.token(2).is("obj")).isTrue();
    }

    @Test
    void attachesTitlesToNames() {
        Sentence sentence = analyzer.analyze("Norwegian software giant Quillon has sued its rival.")
                .get(0);

        assertThat(sentence.token(3).is("nsubj")).isTrue();
        assertThat(sentence.token(3).head()).isEqualTo(5);
        assertThat(sentence.token(2).head()).isEqualTo(3);
    }

    @Test
    void cutsSentencesOfExtremeLength() {
        assertThat(analyzer.analyze("and the dog ".repeat(500)))
                .allSatisfy(sentence -> assertThat(sentence.size()).isLessThanOrEqualTo(250));
    }

    @Test
    void givesTheSameTwice() {
        assertThat(analyzer.analyze(BODY)).isEqualTo(analyzer.analyze(BODY));
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(analyzer.analyze(" \n \n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\"", "a. B", "-", "…\n", "www.", "𝒳"})
    void staysSoundAndLinearOnRepetition(String piece) {
        String body = piece.repeat(100_000 / piece.length());

        List<Sentence> sentences =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> analyzer.analyze(body));

        assertThat(sentences).allSatisfy(BuiltInAnalyzerTest::isTree);
    }

    private static void isTree(Sentence sentence) {
        long roots = sentence.tokens().stream()
                .filter(token -> token.head() < 0 && token.is("root"))
                .count();
        assertThat(roots).isEqualTo(1);
        for (int i = 0; i < sentence.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = sentence.token(at).head()) {
                assertThat(steps++).isLessThanOrEqualTo(sentence.size());
            }
        }
    }
}
