package org.hearsay.claims.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordClassesTest {
    private static final String BEGINNING =
            """
            # a comment:
            attitudes:
              # wanting
              hope want
              wish

              # liking
              admire
            denying:
              refute
            documents:
              write-up
            """;

    private static final String WHOLE = BEGINNING
            + WordClasses.NAMES.stream()
                    .filter(name -> !BEGINNING.contains(name + ":"))
                    .map(name -> name + ":\n  say\n")
                    .collect(Collectors.joining());

    @Test
    void wordsOfAClassMayFillSeveralLinesAndGroups() {
        WordClasses classes = WordClasses.parse("words.txt", WHOLE);
        assertThat(classes.of("attitudes")).containsExactlyInAnyOrder("admire", "hope", "want", "wish");
        assertThat(classes.of("documents")).containsExactly("write-up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# a comment: | tell       | line 1: words before the first class",
                "denying:     | deniying:  | line 9: no class is called deniying",
                "denying:     | attitudes: | line 9: the class attitudes is given twice",
                "hope want    | want hope  | line 4: twice or out of order: hope",
                "wish         | want       | line 5: twice or out of order: want",
                "admire       | hope       | line 8: already in this class: hope",
                "refute       | Refute     | line 10: not a word in lower case: Refute",
                "write-up     | write-     | line 12: not a word in lower case: write-",
            })
    void aDamagedFileIsRefusedByFileAndLine(String whole, String damaged, String message) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WordClasses.parse("words.txt", WHOLE.replace(whole, damaged)))
                .withMessage("words.txt, " + message);
    }

    @Test
    void noClassIsEmpty() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WordClasses.parse("words.txt", WHOLE.replace("refute", "# refute")))
                .withMessageStartingWith("words.txt, line ")
                .withMessageEndingWith(": ends without words of denying");
    }

    @Test
    void whatSomebodySaysIsNoMereStance() {
        assertThat(CueWords.ATTITUDES).doesNotContainAnyElementsOf(CueWords.REPORTING);
        assertThat(CueWords.ATTITUDES).doesNotContainAnyElementsOf(CueWords.ALLEGING);
    }

    @Test
    void topicalVerbsAreVerbsThatNeedAClause() {
        assertThat(CueWords.NEEDS_CLAUSE).containsAll(CueWords.TOPICAL);
    }
}
