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
    @ValueSource(
            strings = {
                "It was sold two weeks ago.",
                "A 16-year-old won.",
                "She is 40 years old.",
                "It costs $5 a month.",
                "Last year was dry."
            })
    void leavesOutDatesAgesAndRates(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void overlapsNoDate() {
        assertThat(tag("It closed three days later.")).isEmpty();
    }

    private static List<TimeExpression> tag(String text) {
        List<Sentence> sentences = List.of(Words.plain(text));
        List<DateMention> dates = new DateTagger().tag(sentences, new EdtfDate("2026-07-08"));
        return new TimeExpressionTagger().tag(sentences, dates);
    }
}
