package org.hearsay.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.language.SentenceForm;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
    private final LineSplitter splitter = new LineSplitter();

    @Test
    void tellsHeadingsItemsAndTextApart() {
        String body =
                "Quillon Closes Port\n\nThe port closed on Friday.\nWhat changes now\n• Ships wait\n1. Ferries stop.\n";

        List<Line> lines = splitter.split(body);

        assertThat(lines.stream().map(line -> line.span().of(body)))
                .containsExactly(
                        "Quillon Closes Port",
                        "The port closed on Friday.",
                        "What changes now",
                        "Ships wait",
                        "Ferries stop.");
        assertThat(lines.stream().map(Line::form))
                .containsExactly(
                        SentenceForm.HEADLINE,
                        SentenceForm.PROSE,
                        SentenceForm.HEADLINE,
                        SentenceForm.LIST_ITEM,
                        SentenceForm.LIST_ITEM);
        assertThat(lines.stream().map(Line::number)).containsExactly(0, 2, 3, 4, 5);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \n\t\u00a0\n•\n")).isEmpty();
    }
}
