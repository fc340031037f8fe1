package org.hearsay.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    @Test
    void labelsGiveBackTheSpansTheyWereMadeOf() {
        List<NameSpan> spans = List.of(
                new NameSpan(0, 1, EntityType.PERSON),
                new NameSpan(2, 5, EntityType.ORGANIZATION),
                new NameSpan(5, 7, EntityType.TOOL));

        List<String> labels = NameLabels.ofSpans(8, spans);

        assertThat(labels)
                .containsExactly(
                        "U-PERSON", "O", "B-ORGANIZATION", "I-ORGANIZATION", "L-ORGANIZATION", "B-TOOL", "L-TOOL", "O");
        assertThat(NameLabels.toSpans(labels)).isEqualTo(spans);
    }

    @Test
    void aNameContinuesOnlyAsTheSameType() {
        assertThat(NameLabels.mayFollow("B-TOOL", "L-TOOL")).isTrue();
        assertThat(NameLabels.mayFollow("B-TOOL", "L-PERSON")).isFalse();
        assertThat(NameLabels.mayFollow("B-TOOL", "O")).isFalse();
        assertThat(NameLabels.mayFollow("O", "I-TOOL")).isFalse();
    }
}
