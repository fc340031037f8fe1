package org.hearsay.claims.reader;

import java.util.Set;
import org.hearsay.claims.candidates.Trigger;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Token;

/**
 * Tells what is only supposed, asked or possible: "if the regulator bans it", "Will Acme sue?", "the agency can impose
 * fines". None of these is a claim.
 */
final class Mood {
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "lest");
    private static final Set<String> POSSIBILITY = Set.of("can", "could", "might", "should", "must");
    private static final Set<String> UP =
            Set.of("xcomp", "conj", "advcl", "ccomp", "acl", "obj", "nsubj", "obl", "nmod");

    private final Tree tree;

    Mood(Tree tree) {
        this.tree = tree;
    }

    /** {@return whether what the trigger tells is not told as a fact, a plan or somebody's word} */
    boolean isHypothetical(Trigger trigger) {
        boolean statement = trigger.type().equals("Say") || trigger.type().equals("Deny");
        if (!statement && isQuestion()) {
            return true;
        }
        int at = trigger.token();
        for (int steps = 0; steps < 4 && at != Tree.NONE; steps++) {
            if (isConditional(at) || (steps == 0 && !statement && isPossibility(at))) {
                return true;
            }
            Token token = tree.token(at);
            boolean lightVerb = steps == 0 && token.tag().equals("NOUN") && token.is("obj");
            if (lightVerb && isPossibility(token.head())) {
                return true;
            }
            if (!UP.contains(token.plainRelation()) || token.is("advcl")) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    private boolean isQuestion() {
        return tree.token(tree.size() - 1).text().equals("?");
    }

    private boolean isConditional(int at) {
        for (int d : tree.dependentsOf(at)) {
            if (tree.token(d).is("mark") && CONDITIONS.contains(tree.lemma(d))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossibility(int at) {
        for (int d : tree.dependentsOf(at)) {
            Token token = tree.token(d);
            if (token.tag().equals("AUX") && POSSIBILITY.contains(tree.lemma(d))) {
                return true;
            }
        }
        return false;
    }
}
