package org.hearsay.claims.candidates;

import java.util.List;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;

/**
 * A sentence as the features of its candidates look at it.
 *
 * @param sentence the sentence with its participants
 * @param words its words and their clusters
 * @param sayings its cues of attribution
 */
record FeatureContext(SentenceContext sentence, FeatureWords words, List<Saying> sayings) {

    FeatureContext {
        sayings = List.copyOf(sayings);
    }

    static FeatureContext of(SentenceContext sentence, List<Saying> sayings) {
        return new FeatureContext(sentence, new FeatureWords(sentence.tree()), sayings);
    }

    Tree tree() {
        return sentence.tree();
    }

    Functions functions() {
        return sentence.functions();
    }
}
