package org.hearsay.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.claims.candidates.Participant;
import org.hearsay.claims.candidates.SentenceContext;
import org.hearsay.claims.grammar.Tree;

/** Finds who speaks: the subject of a verb of saying, the issuer of a report. */
final class Speakers {
    private static final Set<String> ISSUED_BY = Set.of("from", "by", "of", "in", "on");

    private Speakers() {}

    /** {@return the head of who utters a verb of saying; {@link Tree#NONE} if nobody does} */
    static int ofVerb(SentenceContext context, int verb) {
        Tree tree = context.tree();
        int subject = tree.dependent(verb, "nsubj");
        if (subject != Tree.NONE) {
            return tree.token(subject).is("nsubj:pass") ? byPhrase(tree, verb) : antecedent(tree, verb, subject);
        }
        if (tree.isPassive(verb)) {
            return byPhrase(tree, verb);
        }
        for (int at = 0; at < tree.size(); at++) {
            if (isNominal(tree, at) && context.functions().of(verb, at).equals("subject")) {
                return at;
            }
        }
        return Tree.NONE;
    }

    private static boolean isNominal(Tree tree, int at) {
        return switch (tree.token(at).tag()) {
            case "NOUN", "PROPN", "PRON" -> true;
            default -> false;
        };
    }

    private static int byPhrase(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            if (tree.token(d).plainRelation().equals("obl") && tree.caseOf(d).equals("by")) {
                return d;
            }
        }
        return Tree.NONE;
    }

    /** "a Reddit user who claimed": the user, not the pronoun. */
    private static int antecedent(Tree tree, int verb, int subject) {
        boolean relative = tree.relativePronoun(verb) == subject
                && tree.token(verb).plainRelation().equals("acl")
                && tree.headOf(verb) != Tree.NONE;
        return relative ? tree.headOf(verb) : subject;
    }

    /** {@return the word that stands for a speaker beside the verb: the relative pronoun rather than what it refers to} */
    static int worded(Tree tree, int verb, int speaker) {
        int pronoun = tree.relativePronoun(verb);
        boolean relative = pronoun != Tree.NONE && tree.headOf(verb) == speaker;
        return relative ? pronoun : speaker;
    }

    /** {@return the head of who utters a noun of saying: "X's claim", "the claim by X"} */
    static int ofNoun(SentenceContext context, int noun) {
        Tree tree = context.tree();
        for (int d : tree.dependentsOf(noun)) {
            boolean issuer =
                    tree.token(d).is("nmod:poss") || (tree.token(d).is("nmod") && ISSUED_BY.contains(tree.caseOf(d)));
            if (issuer) {
                return d;
            }
        }
        return Tree.NONE;
    }

    /** {@return a head and those coordinated with it} */
    static List<Integer> conjuncts(Tree tree, int head) {
        List<Integer> heads = new ArrayList<>();
        heads.add(head);
        for (int d : tree.dependentsOf(head)) {
            if (tree.token(d).is("conj")) {
                heads.add(d);
            }
        }
        return heads;
    }

    /** {@return the mentions that a head stands for: itself, or who issued the document that it is} */
    static List<Participant> participants(SentenceContext context, int head) {
        List<Participant> found = new ArrayList<>();
        if (CueWords.DOCUMENTS.contains(context.tree().lemma(head))) {
            issuers(context, head, found);
        }
        if (found.isEmpty()) {
            at(context, head, found);
        }
        return found;
    }

    private static void issuers(SentenceContext context, int document, List<Participant> found) {
        Tree tree = context.tree();
        for (int d : tree.dependentsOf(document)) {
            boolean issuer =
                    switch (tree.token(d).relation()) {
                        case "nmod:poss", "compound" -> true;
                        case "nmod" -> ISSUED_BY.contains(tree.caseOf(d));
                        default -> false;
                    };
            if (issuer) {
                conjuncts(tree, d).forEach(head -> at(context, head, found));
            }
        }
    }

    private static void at(SentenceContext context, int head, List<Participant> found) {
        for (Participant participant : context.participants()) {
            if (participant.firstToken() <= head && head < participant.endToken()) {
                found.add(participant);
                return;
            }
        }
    }
}
