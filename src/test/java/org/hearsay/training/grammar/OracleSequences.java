package org.hearsay.training.grammar;

import java.util.List;

/** The transitions that lead to the tree of a sentence. */
final class OracleSequences {
    private OracleSequences() {}

    static List<Integer> of(TreebankSentence sentence) {
        int[] heads = new int[sentence.size() + 2];
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.words().get(i).head();
            heads[i + 1] = head < 0 ? sentence.size() + 1 : head + 1;
        }
        return new DynamicOracle(heads, new int[sentence.size() + 2]).sequence(sentence.size());
    }
}
