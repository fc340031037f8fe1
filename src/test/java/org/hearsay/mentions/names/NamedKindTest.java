package org.hearsay.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;

class NamedKindTest {

    private static List<NameSpan> added(String words, String tags, NameSpan... names) {
        SentenceWords sentence = new SentenceWords(List.of(words.split(" ")), List.of(tags.split(" ")));
        return NamedKind.add(List.of(sentence), List.of(List.of(names))).get(0);
    }

    @Test
    void takesTheCapitalisedWordsBetweenAnArticleAndTheNoun() {
        assertThat(added("staff now use the Tern Desk tool instead", "NNS RB VBP DT NNP NNP NN RB"))
                .containsExactly(new NameSpan(4, 6, EntityType.TOOL));
    }

    @Test
    void aReportIsNamedAfterItsOutlet() {
        assertThat(added("according to a Harbour Post report , it closed", "VBG IN DT NNP NNP NN , PRP VBD"))
                .containsExactly(new NameSpan(3, 5, EntityType.ORGANIZATION));
    }

    @Test
    void leavesNamesThatAreKnownAsTheyAre() {
        NameSpan known = new NameSpan(4, 5, EntityType.ORGANIZATION);
        assertThat(added("staff now use the Tern tool instead", "NNS RB VBP DT NNP NN RB", known))
                .containsExactly(known);
    }

    @Test
    void addsNothingWithoutAnArticleOrBeforeAnotherNoun() {
        assertThat(added("they say Tern software is slow", "PRP VBP NNP NN VBZ JJ"))
                .isEmpty();
        assertThat(added("staff now use the Tern building instead", "NNS RB VBP DT NNP NN RB"))
                .isEmpty();
    }

    @Test
    void trustsNoCapitalsWhereAllWordsHaveThem() {
        assertThat(added("Staff Use The Tern tool", "NNS VBP DT NNP NN")).isEmpty();
    }
}
