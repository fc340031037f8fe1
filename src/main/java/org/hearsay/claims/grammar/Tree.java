package org.hearsay.claims.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** The dependency tree of one sentence, with the links from heads to dependents at hand. Immutable. */
public final class Tree {
    /** No such word. */
    public static final int NONE = -1;

    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom", "whose");

    private final Sentence sentence;
    private final List<List<Integer>> dependents = new ArrayList<>();

    /** The tree of {@code sentence}. */
    public Tree(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.size(); i++) {
            dependents.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (head >= 0) {
                dependents.get(head).add(i);
            }
        }
    }

    /** {@return the sentence} */
    public Sentence sentence() {
        return sentence;
    }

    /** {@return the word at {@code index}} */
    public Token token(int index) {
        return sentence.token(index);
    }

    /** {@return how many words there are} */
    public int size() {
        return sentence.size();
    }

    /** {@return the words that depend on {@code index}, in order} */
    public List<Integer> dependentsOf(int index) {
        return dependents.get(index);
    }

    /** {@return the head of {@code index}, or {@link #NONE}} */
    public int headOf(int index) {
        return sentence.token(index).head();
    }

    /** {@return the first dependent of {@code index} by one of these relations, subtypes included; or {@link #NONE}} */
    public int dependent(int index, String... relations) {
        for (int d : dependents.get(index)) {
            for (String relation : relations) {
                if (token(d).is(relation) || token(d).plainRelation().equals(relation)) {
                    return d;
                }
            }
        }
        return NONE;
    }

    /** {@return whether {@code index} has a dependent by that relation} */
    public boolean has(int index, String relation) {
        return dependent(index, relation) != NONE;
    }

    /** {@return the preposition or marker of {@code index}, as lower-case lemma; empty if it has none} */
    public String caseOf(int index) {
        int marker = dependent(index, "case");
        return marker == NONE ? "" : lemma(marker);
    }

    /** {@return the lemma at {@code index} in lower case} */
    public String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the verb at {@code index} is in the passive, or a past participle after a noun} */
    public boolean isPassive(int index) {
        Token verb = token(index);
        boolean participle = verb.pennTag().equals("VBN");
        boolean reduced = participle && verb.plainRelation().equals("acl") && dependent(index, "nsubj", "aux") == NONE;
        return reduced || has(index, "nsubj:pass") || has(index, "aux:pass");
    }

    /** {@return whether {@code index} lies in the subtree of {@code root}, itself included} */
    public boolean dominates(int root, int index) {
        int at = index;
        for (int steps = 0; at != NONE && steps <= size(); steps++) {
            if (at == root) {
                return true;
            }
            at = headOf(at);
        }
        return false;
    }

    /** {@return the relative pronoun in the clause of {@code verb}, or {@link #NONE}} */
    public int relativePronoun(int verb) {
        for (int d : dependents.get(verb)) {
            if (isRelativePronoun(d)) {
                return d;
            }
        }
        return NONE;
    }

    /** {@return whether a word is a pronoun that can begin a relative clause} */
    public boolean isRelativePronoun(int index) {
        return token(index).tag().equals("PRON") && RELATIVE_PRONOUNS.contains(lemma(index));
    }

    /** {@return the first word of the subtree of {@code root}} */
    public int leftEdge(int root) {
        int edge = root;
        for (int d : dependents.get(root)) {
            if (d < root) {
                edge = Math.min(edge, leftEdge(d));
            }
        }
        return edge;
    }

    /** {@return the last word of the subtree of {@code root}} */
    public int rightEdge(int root) {
        int edge = root;
        for (int d : dependents.get(root)) {
            if (d > root) {
                edge = Math.max(edge, rightEdge(d));
            }
        }
        return edge;
    }
}
