package org.hearsay.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;
import org.junit.jupiter.api.Test;

class KnownToolsTest {
    private static final KnownTools TOOLS = new KnownTools(new KnownNameIndex(new KnownNames(List.of(
            known("Tablero", EntityType.TOOL),
            known("Larch", EntityType.TOOL),
            known("Larch", EntityType.ORGANIZATION),
            known("Q", EntityType.TOOL)))));

    private static KnownName known(String name, EntityType type) {
        return new KnownName("https://example.org/" + name + type, type, false, name, List.of(), "", "");
    }

    private static List<NameSpan> added(String words, String tags, NameSpan... names) {
        SentenceWords sentence = new SentenceWords(List.of(words.split(" ")), List.of(tags.split(" ")));
        return TOOLS.add(List.of(sentence), List.of(List.of(names))).get(0);
    }

    @Test
    void addsAToolThatWasNotFound() {
        assertThat(added("users on Tablero were angry", "NNS IN NNP VBD JJ"))
                .containsExactly(new NameSpan(2, 3, EntityType.TOOL));
    }

    @Test
    void leavesNamesThatWereFound() {
        NameSpan found = new NameSpan(2, 3, EntityType.ORGANIZATION);

        assertThat(added("users on Tablero were angry", "NNS IN NNP VBD JJ", found))
                .containsExactly(found);
    }

    @Test
    void addsNothingThatMayBePartOfAnotherNameOrNameSomethingElse() {
        assertThat(added("users of Tablero Bank were angry", "NNS IN NNP NNP VBD JJ"))
                .isEmpty();
        assertThat(added("users of Larch were angry", "NNS IN NNP VBD JJ")).isEmpty();
        assertThat(added("users of Q were angry", "NNS IN NNP VBD JJ")).isEmpty();
        assertThat(added("users wrote on a tablero here", "NNS VBD IN DT NN RB"))
                .isEmpty();
    }
}
