package org.hearsay.claims.candidates;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.lexicon.LexicalEntry;
import org.hearsay.claims.lexicon.Lexicon;

/** The words of the lexicon that speak for a relation between two names: "chief executive", "unit", "based". */
final class RelationWords {
    private final Lexicon lexicon;

    RelationWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the wordings of that kind of claim between two words, both within the sentence or clipped to it} */
    List<String> near(String type, Tree tree, int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(tree.size(), to); i++) {
            for (LexicalEntry entry : lexicon.beginningWith(tree.lemma(i))) {
                boolean means =
                        entry.senses().stream().anyMatch(sense -> sense.type().equals(type));
                if (means && follows(tree, i, entry.lemmas())) {
                    found.add(entry.writtenForm());
                }
            }
        }
        return found;
    }

    private static boolean follows(Tree tree, int at, List<String> lemmas) {
        for (int k = 1; k < lemmas.size(); k++) {
            if (at + k >= tree.size() || !tree.lemma(at + k).equals(lemmas.get(k))) {
                return false;
            }
        }
        return true;
    }
}
