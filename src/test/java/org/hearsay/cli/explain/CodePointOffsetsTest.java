package org.hearsay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.article.TextSpan;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void agreesWithCountingForEverySpanBetweenCharacters() {
        String text = "a\uD83D\uDEA2b\uD83D\uDE00\uD83D\uDE00 naïve";
        CodePointOffsets offsets = new CodePointOffsets(text);
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !Character.isLowSurrogate(text.charAt(end))) {
                TextSpan span = new TextSpan(0, end);
                assertThat(offsets.of(span)).isEqualTo(span.inCodePointsOf(text));
            }
        }
    }

    @Test
    void countsALoneSurrogateAsOne() {
        assertThat(new CodePointOffsets("\uDEA2a\uD83Db").of(new TextSpan(1, 4)))
                .isEqualTo(new TextSpan(1, 4));
    }

    @Test
    void handlesAnEmptyText() {
        assertThat(new CodePointOffsets("").of(new TextSpan(0, 0))).isEqualTo(new TextSpan(0, 0));
    }
}
