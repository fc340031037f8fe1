package org.hearsay.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;

class NameTrimTest {

    @Test
    void cutsTheTitleOffAPerson() {
        SentenceWords words = words("The move pleased Chief Executive Jane Roe of the firm a lot");

        assertThat(trim(words, new NameSpan(3, 7, EntityType.PERSON)))
                .containsExactly(new NameSpan(5, 7, EntityType.PERSON));
    }

    @Test
    void splitsEmployerTitleAndPerson() {
        SentenceWords words = words("so it was Larch Systems CEO Jane Roe who signed the deal in the end");

        assertThat(trim(words, new NameSpan(3, 8, EntityType.ORGANIZATION)))
                .containsExactly(new NameSpan(3, 5, EntityType.ORGANIZATION), new NameSpan(6, 8, EntityType.PERSON));
    }

    @Test
    void cutsTheCourtOffAJudge() {
        SentenceWords words = words("On Friday U.S. District Judge Jane Roe threw out most of the case");

        assertThat(trim(words, new NameSpan(2, 7, EntityType.ORGANIZATION)))
                .containsExactly(new NameSpan(2, 3, EntityType.ORGANIZATION), new NameSpan(5, 7, EntityType.PERSON));
        assertThat(trim(words, new NameSpan(3, 7, EntityType.PERSON)))
                .containsExactly(new NameSpan(5, 7, EntityType.PERSON));
    }

    @Test
    void keepsATitleThatNoNameFollows() {
        SentenceWords words = words("so it was the Queen of Larch who signed the deal in the end");

        assertThat(trim(words, new NameSpan(4, 7, EntityType.PERSON)))
                .containsExactly(new NameSpan(4, 7, EntityType.PERSON));
    }

    @Test
    void keepsInAHeadingWhatTheBodyCallsByThatName() {
        SentenceWords heading = words("Larch Systems Bans Employees");
        SentenceWords body = words("The ban at Larch Systems starts in a week or so");

        List<List<NameSpan>> trimmed = NameTrim.trim(
                List.of(heading, body),
                List.of(
                        List.of(new NameSpan(0, 3, EntityType.ORGANIZATION)),
                        List.of(new NameSpan(3, 5, EntityType.ORGANIZATION))));

        assertThat(trimmed.get(0)).containsExactly(new NameSpan(0, 2, EntityType.ORGANIZATION));
    }

    private static List<NameSpan> trim(SentenceWords words, NameSpan span) {
        return NameTrim.trim(List.of(words), List.of(List.of(span))).get(0);
    }

    private static SentenceWords words(String text) {
        List<String> texts = List.of(text.split(" ", -1));
        return new SentenceWords(texts, Collections.nCopies(texts.size(), "NN"));
    }
}
