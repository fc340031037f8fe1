package org.hearsay.claims.attribution;

import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;

/**
 * Tells whether a saying passes information on, so that who speaks is a source of the article: who "declined to
 * comment", "would not say", "told its staff to stop" or "pledged $18m" is none.
 */
final class Informing {
    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would", "'ll", "’ll");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

    private static final Set<String> DECLINING = Set.of("decline", "refuse");
    private static final Set<String> SPEAKING = Set.of(
            "answer",
            "comment",
            "confirm",
            "disclose",
            "discuss",
            "elaborate",
            "name",
            "respond",
            "reveal",
            "say",
            "specify",
            "speak");

    private Informing() {}

    /** {@return whether the speakers of a saying are sources of what it says} */
    static boolean informs(SentenceContext context, Saying saying) {
        Tree tree = context.tree();
        int cue = saying.cueToken();
        if (saying.cue() == Cue.ATTITUDE) {
            return isExpertOpinion(tree, saying);
        }
        if (!tree.token(cue).tag().equals("VERB")) {
            return true;
        }
        if (isHypothetical(tree, cue) || isNegated(tree, cue)) {
            return false;
        }
        String lemma = tree.lemma(cue);
        if (CueWords.LABELLING.contains(lemma)) {
            return false;
        }
        if (lemma.equals("tell")) {
            return hasClause(tree, cue) || !tellsWhatToDo(tree, cue);
        }
        if (CueWords.DIRECTING.contains(lemma)) {
            return isQuoted(context, saying);
        }
        boolean speaksOf = lemma.equals("speak") && speaksOf(tree, cue);
        return !CueWords.PERFORMING.contains(lemma) || speaksOf || hasClause(tree, cue) || isQuoted(context, saying);
    }

    /** "Experts believe that …": those whom news asks for their opinion inform by it. */
    private static boolean isExpertOpinion(Tree tree, Saying saying) {
        int cue = saying.cueToken();
        return has(tree, cue, "ccomp")
                && !isHypothetical(tree, cue)
                && !isNegated(tree, cue)
                && saying.speakers().stream().anyMatch(head -> CueWords.UNNAMED_SOURCES.contains(tree.lemma(head)));
    }

    /** {@return whether a verb tells that somebody would not speak: "declined to comment", "refused to say"} */
    static boolean declines(Tree tree, int verb) {
        int refused = tree.dependent(verb, "xcomp");
        return DECLINING.contains(tree.lemma(verb)) && refused != Tree.NONE && SPEAKING.contains(tree.lemma(refused));
    }

    /** {@return whether "tell" has an infinitive: "told its staff to stop"} */
    static boolean tellsWhatToDo(Tree tree, int verb) {
        int object = tree.dependent(verb, "obj", "iobj");
        return Stream.of(verb, object)
                .filter(governor -> governor != Tree.NONE)
                .flatMap(governor -> tree.dependentsOf(governor).stream())
                .anyMatch(d -> d > verb && isInfinitive(tree, d));
    }

    private static boolean isInfinitive(Tree tree, int verb) {
        return tree.dependentsOf(verb).stream()
                .anyMatch(d -> tree.token(d).is("mark") && tree.lemma(d).equals("to"));
    }

    /** {@return whether a saying within what somebody else says passes information on, rather than telling a deed} */
    static boolean informsInTurn(SentenceContext context, Saying saying) {
        Tree tree = context.tree();
        int cue = saying.cueToken();
        int mark = tree.dependent(cue, "mark");
        boolean gerund = mark != Tree.NONE
                && tree.token(mark).tag().equals("ADP")
                && !tree.lemma(mark).equals("as");
        return informs(context, saying) && !gerund && !CueWords.CHARACTERIZING.contains(tree.lemma(cue));
    }

    /** {@return whether a verb tells what may be said, or shall be, rather than what was} */
    static boolean isHypothetical(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            Token token = tree.token(d);
            boolean modal = token.tag().equals("AUX") && MODALS.contains(tree.lemma(d));
            boolean infinitive = token.is("mark") && tree.lemma(d).equals("to");
            boolean condition = token.is("mark") && CONDITIONS.contains(tree.lemma(d));
            if (modal || infinitive || condition) {
                return true;
            }
        }
        return false;
    }

    /** "did not say", "neither confirmed nor denied", "admitted no fault", "nobody has said" */
    private static boolean isNegated(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            Token token = tree.token(d);
            boolean negation = NEGATIONS.contains(tree.lemma(d))
                    && (token.is("advmod") || token.plainRelation().equals("cc"));
            boolean nothing =
                    switch (token.plainRelation()) {
                        case "obj", "nsubj" -> hasNo(tree, d);
                        default -> false;
                    };
            if (negation || nothing) {
                return true;
            }
        }
        Token token = tree.token(verb);
        return token.is("conj") && token.head() >= 0 && isNegated(tree, token.head());
    }

    private static boolean hasNo(Tree tree, int noun) {
        return tree.dependentsOf(noun).stream().anyMatch(d -> NEGATIONS.contains(tree.lemma(d)));
    }

    /** "speaks of 1,900 victims" */
    private static boolean speaksOf(Tree tree, int verb) {
        return tree.dependentsOf(verb).stream().anyMatch(d -> tree.caseOf(d).equals("of"));
    }

    private static boolean hasClause(Tree tree, int verb) {
        return has(tree, verb, "ccomp") || tree.token(verb).is("parataxis");
    }

    private static boolean has(Tree tree, int verb, String relation) {
        return tree.dependent(verb, relation) != Tree.NONE;
    }

    private static boolean isQuoted(SentenceContext context, Saying saying) {
        return saying.content().stream().filter(context.quotation()::covers).count() > 1;
    }
}
