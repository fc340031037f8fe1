package org.hearsay.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Roe; Ada Roe; ''",
                "by ada r. / 4 July 2026 / 3 min read; ada r.; 2026-07-04",
                "Ada Roe, court reporter | 4 July 2026; Ada Roe; 2026-07-04",
                "Story by ADA ROE | a.roe@dune.example; ADA ROE; ''",
                "Posted by Staff | 4 July 2026 | 2 min; ''; 2026-07-04",
                "PUBLISHED: July 4, 2026 at 5:00 AM MDT | UPDATED: July 5, 2026 at 7:22 AM MDT; ''; 2026-07-04",
                "Saturday, July 4, 2026 10:30 a.m. EDT; ''; 2026-07-04",
                "July 4, 2026 - 11:28 AMT; ''; 2026-07-04",
                "By Ada Roe July 4, 2026; Ada Roe; 2026-07-04"
            })
    void tellsWhoAndWhen(String line, String author, String day) {
        assertThat(Byline.parse(line)).hasValueSatisfying(byline -> {
            assertThat(byline.authors()).isEqualTo(author.isEmpty() ? List.of() : List.of(author));
            assertThat(byline.published().value()).isEqualTo(day);
        });
    }

    @Test
    void partsSeveralWriters() {
        assertThat(Byline.parse("By Ada Roe, Ben Poe and Cy Loe").orElseThrow().authors())
                .containsExactly("Ada Roe", "Ben Poe", "Cy Loe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 2030 the port will have doubled",
                "By Monday evening the strike was over",
                "Ada Roe",
                "May 2026 was the driest month in a century",
                "Port reopens",
                ""
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(Byline.parse(line)).isEmpty();
    }
}
