package org.hearsay.mentions.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.EdtfDate;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeExpressionTaggerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike lasted three weeks. | three weeks | P3W",
                "It was closed for a year. | a year | P1Y",
                "They signed a five-year deal. | five-year | P5Y",
                "Sales doubled in the past decade. | the past decade | P10Y",
                "It opens within the next six months. | the next six months | P6M",
                "It failed for 12 hours. | 12 hours | PT12H"
            })
    void readsLengths(String text, String words, String value) {
        List<TimeExpression> found = tag(text);
        assertThat(found).extracting(t -> t.span().of(text)).containsExactly(words);
        assertThat(found).extracting(TimeExpression::value).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 16-year-old won.", "She is 40 years old.", "It costs $5 a month."})
    void leavesOutAgesAndRates(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void takesADateWhole() {
        assertThat(tag("It closed two weeks ago."))
                .extracting(TimeExpression::value)
                .containsExactly("2026-W26");
    }

    @Test
    void takesTheLengthBetweenTwoEvents() {
        assertThat(tag("It closed two weeks after Bek sued."))
                .extracting(TimeExpression::value)
                .containsExactly("P2W");
    }

    private static List<TimeExpression> tag(String text) {
        List<Sentence> sentences = List.of(Words.plain(text));
        List<DateMention> dates = new DateTagger().tag(sentences, new EdtfDate("2026-07-08"));
        return new TimeExpressionTagger().tag(sentences, dates);
    }
}
