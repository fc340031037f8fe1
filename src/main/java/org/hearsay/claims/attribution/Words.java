package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;

/** Sets of words of a sentence. */
final class Words {
    private static final Set<String> OUTSIDE_NOUN_PHRASE =
            Set.of("acl", "appos", "parataxis", "punct", "case", "conj", "cc");

    private Words() {}

    /** {@return the words below {@code root}, itself included} */
    static BitSet subtree(Tree tree, int root) {
        BitSet words = new BitSet();
        collect(tree, root, words);
        return words;
    }

    private static void collect(Tree tree, int at, BitSet words) {
        words.set(at);
        for (int d : tree.dependentsOf(at)) {
            collect(tree, d, words);
        }
    }

    /** {@return the noun phrase around its head, without preposition, relative clause and apposition} */
    static BitSet nounPhrase(Tree tree, int head) {
        BitSet words = new BitSet();
        words.set(head);
        for (int d : tree.dependentsOf(head)) {
            if (!OUTSIDE_NOUN_PHRASE.contains(tree.token(d).plainRelation())) {
                collect(tree, d, words);
            }
        }
        return words;
    }

    /** {@return the words without punctuation at either end} */
    static BitSet trimmed(Tree tree, BitSet words) {
        BitSet trimmed = (BitSet) words.clone();
        while (!trimmed.isEmpty() && isPunctuation(tree, trimmed.nextSetBit(0))) {
            trimmed.clear(trimmed.nextSetBit(0));
        }
        while (!trimmed.isEmpty() && isPunctuation(tree, trimmed.length() - 1)) {
            trimmed.clear(trimmed.length() - 1);
        }
        return trimmed;
    }

    private static boolean isPunctuation(Tree tree, int index) {
        return tree.token(index).tag().equals("PUNCT");
    }
}
