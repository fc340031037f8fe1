package org.hearsay.claims.attribution;

import java.util.BitSet;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;

/** The wording of a speaker who is no mention of anybody: "media reports", "four sources". */
final class DescribedSpeaker {
    private DescribedSpeaker() {}

    /** {@return the noun phrase up to its head, without article or owner} */
    static String words(SentenceContext context, int head) {
        Tree tree = context.tree();
        BitSet words = Words.nounPhrase(tree, head);
        words.clear(head + 1, tree.size() + 1);
        int first = words.nextSetBit(0);
        while (first < head && isDeterminer(tree, first)) {
            first = words.nextSetBit(first + 1);
        }
        return context.article()
                .article()
                .words(tree.token(first).span().through(tree.token(head).span()))
                .replaceAll("\\s+", " ");
    }

    private static boolean isDeterminer(Tree tree, int token) {
        String relation = tree.token(token).relation();
        return relation.equals("det") || relation.equals("nmod:poss") || relation.equals("punct");
    }
}
