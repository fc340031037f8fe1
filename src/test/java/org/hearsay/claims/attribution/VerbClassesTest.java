package org.hearsay.claims.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbClassesTest {
    private static final String WHOLE =
            """
            # a comment:
            addressing:
              tell
            alleging:
              claim
            attitudes:
              hope want
              wish

            denying:
              refute
            needs-clause:
              add
            reporting:
              add say
            topical:
              add
            """;

    @Test
    void verbsOfAClassMayFillSeveralLines() {
        VerbClasses classes = VerbClasses.parse("verbs.txt", WHOLE);
        assertThat(classes.of("attitudes")).containsExactlyInAnyOrder("hope", "want", "wish");
        assertThat(classes.of("reporting")).containsExactlyInAnyOrder("add", "say");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# a comment: | tell       | line 1: verbs before the first class",
                "alleging:    | aleging:   | line 4: no class is called aleging",
                "alleging:    | addressing: | line 4: the class addressing is given twice",
                "hope want    | want hope  | line 7: twice or out of order: hope",
                "wish         | want       | line 8: twice or out of order: want",
                "refute       | Refute     | line 11: not a verb in lower case: Refute",
                "refute       | # refute   | line 17: ends without verbs of denying",
            })
    void aDamagedFileIsRefusedByFileAndLine(String whole, String damaged, String message) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> VerbClasses.parse("verbs.txt", WHOLE.replace(whole, damaged)))
                .withMessage("verbs.txt, " + message);
    }

    @Test
    void topicalVerbsAreVerbsThatNeedAClause() {
        assertThat(CueWords.NEEDS_CLAUSE).containsAll(CueWords.TOPICAL);
    }
}
