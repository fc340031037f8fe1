package org.hearsay.claims.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.Sentence;
import org.hearsay.language.builtin.BuiltInAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
    private static final LanguageAnalyzer ANALYZER = analyzer();

    private static LanguageAnalyzer analyzer() {
        try {
            return BuiltInAnalyzer.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String function(String text, String predicate, String word) {
        Sentence sentence = ANALYZER.analyze(text).get(0);
        return new Functions(new Tree(sentence)).of(indexOf(sentence, predicate), indexOf(sentence, word));
    }

    private static int indexOf(Sentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Corvin banned the app on Monday.                              | banned        | Corvin  | subject
            Corvin banned the app on Monday.                              | banned        | app     | object
            The app was banned by Corvin on Monday.                       | banned        | app     | object
            The app was banned by Corvin on Monday.                       | banned        | Corvin  | subject
            Corvin, which banned the app in May, has changed its mind.    | banned        | Corvin  | subject
            Corvin imposed a ban on the app on Monday.                    | ban           | Corvin  | subject
            Analysts see the ban on the app as a mistake.                 | ban           | Analysts | outer.subject
            Corvin agreed to buy Melden for 3 million euros.              | buy           | Corvin  | subject
            Corvin agreed to buy Melden for 3 million euros.              | buy           | Melden  | object
            Corvin bought Melden in May and sold Harrow in June.          | sold          | Corvin  | subject
            The company is based in Leeds.                                | based         | Leeds   | in
            Corvin is under investigation by the regulator.               | investigation | Corvin  | object
            Corvin is under investigation by the regulator.               | investigation | regulator | subject
            Corvin came under attack from hackers on Sunday.              | attack        | Corvin  | object
            """)
    void undoesVoiceControlCoordinationAndLightVerbs(String text, String predicate, String word, String function) {
        assertThat(function(text, predicate, word)).isEqualTo(function);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Melden said that Corvin had banned the app.                   | banned        | Melden
            """)
    void seesNoneWhereAWordBelongsToAnotherClause(String text, String predicate, String word) {
        assertThat(function(text, predicate, word)).isEmpty();
    }
}
