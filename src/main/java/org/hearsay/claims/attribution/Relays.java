package org.hearsay.claims.attribution;

import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;

/** Through whom words reach the article: the outlet that somebody told, or that got hold of a document. */
final class Relays {
    /** Verbs whose "to" names who listens. */
    private static final Set<String> ADDRESSED = Set.of("confirm", "say");

    private Relays() {}

    /** {@return the word for whom a verb tells; {@link Tree#NONE} if that is nobody or no outlet by its wording} */
    static int listener(SentenceContext context, int verb) {
        Tree tree = context.tree();
        String lemma = tree.lemma(verb);
        int told = Tree.NONE;
        if (lemma.equals("tell")) {
            told = tree.dependent(verb, "iobj", "obj");
        } else if (CueWords.SPEECH.contains(lemma)) {
            told = addressed(tree, verb);
        }
        return told != Tree.NONE && isOutlet(tree, told) ? told : Tree.NONE;
    }

    private static boolean isOutlet(Tree tree, int noun) {
        return tree.token(noun).tag().equals("PROPN") || CueWords.PRESS.contains(tree.lemma(noun));
    }

    /** "confirmed to Acme News", "said in an interview with Acme News", "said in a statement to Acme News" */
    private static int addressed(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            String preposition = tree.caseOf(d);
            if (preposition.equals("to") && ADDRESSED.contains(tree.lemma(verb))) {
                return d;
            }
            String to = tree.lemma(d).equals("interview") ? "with" : "to";
            boolean conversation = tree.lemma(d).equals("interview") || CueWords.MESSAGES.contains(tree.lemma(d));
            if (preposition.equals("in") && conversation) {
                return behind(tree, verb, d, to);
            }
        }
        return Tree.NONE;
    }

    /** What stands behind a preposition after a noun, whichever word the parser hangs it on. */
    private static int behind(Tree tree, int verb, int noun, String preposition) {
        for (int governor : new int[] {noun, verb}) {
            for (int d : tree.dependentsOf(governor)) {
                if (d > noun && tree.caseOf(d).equals(preposition)) {
                    return d;
                }
            }
        }
        return Tree.NONE;
    }

    /** {@return the word for who got a document: "a memo seen by Acme News"; {@link Tree#NONE} if nobody is told} */
    static int holder(SentenceContext context, int document) {
        Tree tree = context.tree();
        if (!CueWords.DOCUMENTS.contains(tree.lemma(document))) {
            return Tree.NONE;
        }
        for (int verb : tree.dependentsOf(document)) {
            if (tree.token(verb).plainRelation().equals("acl")) {
                for (int holding : Speakers.conjuncts(tree, verb)) {
                    int holder = CueWords.HOLDING.contains(tree.lemma(holding)) ? holderBy(tree, holding) : Tree.NONE;
                    if (holder != Tree.NONE && tree.token(holder).tag().equals("PROPN")) {
                        return holder;
                    }
                }
            }
        }
        return Tree.NONE;
    }

    private static int holderBy(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            boolean active = tree.token(d).is("nsubj");
            if (active || tree.caseOf(d).equals("by")) {
                return d;
            }
        }
        return Tree.NONE;
    }
}
