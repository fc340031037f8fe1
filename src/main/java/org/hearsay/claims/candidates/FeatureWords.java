package org.hearsay.claims.candidates;

import java.util.Locale;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Token;
import org.hearsay.language.clusters.WordClusters;

/** The words of a sentence as features know them, each looked up once. Immutable. */
final class FeatureWords {
    private static final String EDGE = "|";
    private static final String NAME = "NAME";

    private final String[] words;
    private final String[] clusters;
    private final String[] fineClusters;

    FeatureWords(Tree tree) {
        words = new String[tree.size()];
        clusters = new String[tree.size()];
        fineClusters = new String[tree.size()];
        for (int i = 0; i < words.length; i++) {
            Token token = tree.token(i);
            boolean name = token.tag().equals("PROPN");
            words[i] = name ? NAME : token.text().toLowerCase(Locale.ROOT);
            int fine = WordClusters.shipped().fine(tree.lemma(i));
            clusters[i] = name ? NAME : Integer.toString(WordClusters.shipped().middle(fine));
            fineClusters[i] = name ? NAME : Integer.toString(fine);
        }
    }

    /** {@return a word in lower case; one text for all names, one for places outside of the sentence} */
    String word(int index) {
        return index < 0 || index >= words.length ? EDGE : words[index];
    }

    /** {@return the middle cluster of a word; a name has none} */
    String cluster(int index) {
        return index < 0 || index >= clusters.length ? EDGE : clusters[index];
    }

    /** {@return the finest cluster of a word; a name has none} */
    String fineCluster(int index) {
        return index < 0 || index >= fineClusters.length ? EDGE : fineClusters[index];
    }
}
