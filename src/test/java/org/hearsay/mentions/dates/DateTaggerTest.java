package org.hearsay.mentions.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.article.EdtfDate;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTaggerTest {
    /** A Wednesday. */
    private static final EdtfDate PUBLISHED = new EdtfDate("2026-07-08");

    private final DateTagger tagger = new DateTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plant opened on July 10, 2024, in Turku. | July 10, 2024 | 2024-07-10",
                "The plant opened on 10 July 2024. | 10 July 2024 | 2024-07-10",
                "It met on the 3rd of May 2025. | the 3rd of May 2025 | 2025-05-03",
                "It met on Monday, July 6. | Monday, July 6 | 2026-07-06",
                "It met on Sept. 9, 2025. | Sept. 9, 2025 | 2025-09-09",
                "The fair runs July 10-12. | July 10-12 | 2026-07-10/2026-07-12",
                "The log says 2026-07-05 twice. | 2026-07-05 | 2026-07-05",
                "Filed 05.07.2026 in Bern. | 05.07.2026 | 2026-07-05",
                "Filed 6/30/2026 in Ohio. | 6/30/2026 | 2026-06-30",
                "Filed 5/7/2026 in Leeds. | 5/7/2026 | 2026-07-05",
                "It closed in June 2026. | June 2026 | 2026-06",
                "It closed in May last year. | May last year | 2025-05",
                "It closed last September. | last September | 2025-09",
                "Since the March attack nobody came. | March | 2026-03",
                "It was founded in 2019. | 2019 | 2019",
                "He led it from (2019-2021). | 2019-2021 | 2019/2021",
                "Fashions of the 1990s are back. | the 1990s | 1990/1999",
                "Profit fell in Q3 2025. | Q3 2025 | 2025-Q3",
                "Profit fell in the third quarter of 2025. | the third quarter of 2025 | 2025-Q3",
                "Sales rose in the first half of 2026. | the first half of 2026 | 2026-H1",
                "It left in the second quarter of next year. | the second quarter of next year | 2027-Q2"
            })
    void readsAbsoluteDates(String text, String words, String value) {
        assertOne(text, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It said so on Tuesday. | Tuesday | 2026-07-07",
                "It said so on Wednesday. | Wednesday | 2026-07-08",
                "It said so on Sunday. | Sunday | 2026-07-05",
                "It starts on Thursday. | Thursday | 2026-07-09",
                "It said so last Wednesday. | last Wednesday | 2026-07-01",
                "It meets next Friday. | next Friday | 2026-07-17",
                "It met on Monday evening. | Monday evening | 2026-07-06",
                "It meets on Friday week. | Friday week | 2026-07-17",
                "It met on Tuesday of last week. | Tuesday of last week | 2026-06-30",
                "It said so today. | today | 2026-07-08",
                "It failed last night. | last night | 2026-07-07",
                "It failed the day before yesterday. | the day before yesterday | 2026-07-06",
                "It failed last week. | last week | 2026-W27",
                "It failed last month. | last month | 2026-06",
                "It begins next month. | next month | 2026-08",
                "It failed earlier this year. | earlier this year | 2026",
                "It was out over the weekend. | the weekend | 2026-07-04/2026-07-05",
                "It was out the past weekend. | the past weekend | 2026-07-04/2026-07-05",
                "It opens this weekend. | this weekend | 2026-07-11/2026-07-12",
                "It ends by the end of next month. | the end of next month | 2026-08",
                "It left at the beginning of June. | the beginning of June | 2026-06",
                "It left in late May. | late May | 2026-05",
                "It left in mid-June. | mid-June | 2026-06",
                "It ends by mid-2027. | mid-2027 | 2027",
                "It was sold two weeks ago. | two weeks ago | 2026-W26",
                "It was sold 10 years ago. | 10 years ago | 2016",
                "It opens this autumn. | this autumn | 2026-FA",
                "It opened last winter. | last winter | 2025-WI",
                "It closed on Christmas Eve. | Christmas Eve | 2026-12-24",
                "It closed on Black Friday 2025. | Black Friday 2025 | 2025-11-28",
                "It closed at Easter. | Easter | 2026-04-05",
                "It ends by year-end. | year-end | 2026"
            })
    void resolvesRelativeDates(String text, String words, String value) {
        assertOne(text, words, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It may close and they march on.",
                "The strike went on for three weeks.",
                "The five-year-old sat on the second chair.",
                "Version 2026.1 fixes CVE-2026-1234.",
                "About 2000 people work in 14 offices.",
                "It sold 10 may or may not.",
                "The past decade was hard.",
                "He asked May Carter, not June.",
                "A first half without goals.",
                "Call 020-2024-2025 now."
            })
    void leavesOutWhatTellsNoDate(String text) {
        assertThat(tagger.tag(List.of(Words.plain(text)), PUBLISHED)).isEmpty();
    }

    @Test
    void countsFromTheDayToldBefore() {
        assertThat(values("The port closed on June 12 and reopened three days later.", PUBLISHED))
                .containsExactly("2026-06-12", "2026-06-15");
        assertThat(values("The port closed on June 12 and sank the same day.", PUBLISHED))
                .containsExactly("2026-06-12", "2026-06-12");
    }

    @Test
    void countsFromTheMonthOrYearToldBefore() {
        assertThat(values("The port closed in May 2024 and reopened a year later.", PUBLISHED))
                .containsExactly("2024-05", "2025");
        assertThat(values("The port closed in March and sank two days later.", PUBLISHED))
                .containsExactly("2026-03", "2026-03");
        assertThat(values("The port closed in 2023 and sank four months later.", PUBLISHED))
                .containsExactly("2023", "2023");
        assertThat(values("The port reopened in March 2025, three months after crews had left it.", PUBLISHED))
                .containsExactly("2025-03", "2024-12");
    }

    @Test
    void countsMonthsFromTheSentenceBeforeAndDaysFromADay() {
        List<Sentence> told = List.of(
                Words.plain("It met on June 12."),
                Words.plain("It opened in May."),
                Words.plain("It sank a day later."));
        assertThat(tagger.tag(told, PUBLISHED))
                .extracting(date -> date.value().value())
                .containsExactly("2026-06-12", "2026-05", "2026-06-13");
        List<Sentence> months = List.of(Words.plain("It opened in January."), Words.plain("A month later it sank."));
        assertThat(tagger.tag(months, PUBLISHED))
                .extracting(date -> date.value().value())
                .containsExactly("2026-01", "2026-02");
    }

    @Test
    void countsBackToWhatHappenedBefore() {
        assertThat(values("The port reopened on June 12, three days after crews had left it.", PUBLISHED))
                .containsExactly("2026-06-12", "2026-06-09");
    }

    @Test
    void countsFromAFullDateOfTheTextIfPublicationIsUnknown() {
        assertThat(values("LIMA, June 18, 2026. It fell on Tuesday and again last month.", EdtfDate.UNKNOWN))
                .containsExactly("2026-06-18", "2026-06-16", "2026-05");
    }

    @Test
    void countsMonthsFromAMonthOfTheTextIfNoDayIsTold() {
        assertThat(values("It fell in June 2026, on May 3 and on Tuesday.", EdtfDate.UNKNOWN))
                .containsExactly("2026-06", "2026-05-03", "");
    }

    @Test
    void leavesRelativeDatesUnknownIfNothingTellsTheDay() {
        assertThat(values("It fell on Tuesday.", EdtfDate.UNKNOWN)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It|it|PRP|3|nsubj will|will|MD|3|aux open|open|VB|0|root on|on|IN|5|case Sunday|Sunday|NNP|3|obl ; 2026-07-12",
                "It|it|PRP|2|nsubj opened|open|VBD|0|root on|on|IN|4|case Tuesday|Tuesday|NNP|2|obl ; 2026-07-07",
                "It|it|PRP|3|nsubj is|be|VBZ|3|aux:pass expected|expect|VBN|0|root on|on|IN|5|case Sunday|Sunday|NNP|3|obl ; 2026-07-12",
                "It|it|PRP|2|nsubj wants|want|VBZ|0|root to|to|TO|4|mark stop|stop|VB|2|xcomp in|in|IN|6|case March|March|NNP|4|obl ; 2027-03",
                "It|it|PRP|2|nsubj opened|open|VBD|0|root in|in|IN|4|case March|March|NNP|2|obl ; 2026-03",
                "It|it|PRP|2|nsubj opened|open|VBD|0|root in|in|IN|4|case September|September|NNP|2|obl ; 2025-09",
                "Orla|Orla|NNP|2|nsubj quit|quit|VB|0|root in|in|IN|4|case March|March|NNP|2|obl ; 2026-03",
                "Orla|Orla|NNP|2|nsubj withdrew|withdraw|VB|0|root on|on|IN|4|case Friday|Friday|NNP|2|obl ; 2026-07-03",
                "Orla|Orla|NNP|2|nsubj plans|plan|VBZ|0|root to|to|TO|4|mark open|open|VB|2|xcomp and|and|CC|6|cc "
                        + "shut|shut|VB|4|conj in|in|IN|8|case March|March|NNP|6|obl ; 2027-03",
                "It|it|PRP|2|nsubj barred|bar|VBD|0|root Cade|Cade|NNP|2|obj for|for|IN|5|mark cheating|cheat|VBG|2|advcl "
                        + "on|on|IN|7|case Friday|Friday|NNP|5|obl ; 2026-07-03",
                "It|it|PRP|3|nsubj has|have|VBZ|3|aux added|add|VBN|0|root Cade|Cade|NNP|3|obj as|as|IN|7|case "
                        + "of|of|IN|5|fixed December|December|NNP|3|obl ; 2026-12",
                "It|it|PRP|4|nsubj had|have|VBD|4|aux been|be|VBN|4|aux:pass pencilled|pencil|VBN|0|root in|in|RP|4|compound:prt "
                        + "for|for|IN|7|case August|August|NNP|4|obl ; 2026-08",
                "It|it|PRP|2|nsubj gave|give|VBD|0|root them|they|PRP|2|iobj until|until|IN|5|case August|August|NNP|2|obl ; 2026-08",
                "It|it|PRP|3|nsubj had|have|VBD|3|aux sued|sue|VBN|0|root in|in|IN|5|case October|October|NNP|3|obl ; 2025-10",
                "It|it|PRP|3|nsubj will|will|MD|3|aux close|close|VB|8|ccomp in|in|IN|5|case March|March|NNP|8|obl "
                        + ",|,|,|5|punct Orla|Orla|NNP|8|nsubj said|say|VBD|0|root ; 2027-03",
                "It|it|PRP|3|nsubj will|will|MD|3|aux sell|sell|VB|0|root Cade|Cade|NNP|3|obj ,|,|,|7|punct "
                        + "a|a|DT|7|det firm|firm|NN|4|appos bought|buy|NN|7|nmod in|in|IN|10|case May|May|NNP|8|nmod ; 2026-05"
            })
    void followsTheTenseOfTheClause(String written, String value) {
        assertThat(values(Words.parsed(written), PUBLISHED)).containsExactly(value);
    }

    @Test
    void survivesHostileText() {
        assertThat(values(
                        "99/99/9999 July 99 0000-00-00 2026-13-45 February 30, 2026 " + "of the ".repeat(5000),
                        PUBLISHED))
                .isNotNull();
    }

    private List<String> values(String text, EdtfDate published) {
        return values(Words.plain(text), published);
    }

    private List<String> values(Sentence sentence, EdtfDate published) {
        return tagger.tag(List.of(sentence), published).stream()
                .map(d -> d.value().value())
                .collect(Collectors.toList());
    }

    private void assertOne(String text, String words, String value) {
        List<DateMention> dates = tagger.tag(List.of(Words.plain(text)), PUBLISHED);
        assertThat(dates).extracting(d -> d.span().of(text)).containsExactly(words);
        assertThat(dates).extracting(d -> d.value().value()).containsExactly(value);
    }
}
