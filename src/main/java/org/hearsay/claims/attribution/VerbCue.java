package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.claims.candidates.SentenceContext;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Token;

/** Reads a verb of saying: its speaker and the clause, quotation or phrase that it introduces. */
final class VerbCue {
    private VerbCue() {}

    static void read(SentenceContext context, int verb, Quotation quotation, List<Saying> sayings) {
        Tree tree = context.tree();
        String lemma = tree.lemma(verb);
        Cue cue = firmness(lemma);
        if (cue == Cue.REPORT && !CueWords.REPORTING.contains(lemma)) {
            return;
        }
        BitSet clause = clause(tree, verb);
        BitSet content = clause.isEmpty() ? quotedBeside(tree, verb, quotation) : clause;
        boolean strict = cue == Cue.REPORT && CueWords.NEEDS_CLAUSE.contains(lemma);
        if (content.isEmpty() && !strict) {
            content = phrase(tree, verb);
        }
        if (content.isEmpty() && strict) {
            return;
        }
        int speaker = Speakers.ofVerb(context, verb);
        if (speaker == Tree.NONE && !tree.isPassive(verb)) {
            return;
        }
        BitSet phrase = speaker == Tree.NONE ? new BitSet() : Words.nounPhrase(tree, speaker);
        content.andNot(phrase);
        List<Integer> heads = speaker == Tree.NONE ? List.of() : Speakers.conjuncts(tree, speaker);
        sayings.add(new Saying(verb, cue, heads, phrase, Words.trimmed(tree, content)));
    }

    private static Cue firmness(String lemma) {
        if (CueWords.DENYING.contains(lemma)) {
            return Cue.DENIAL;
        }
        return CueWords.ALLEGING.contains(lemma) ? Cue.ALLEGATION : Cue.REPORT;
    }

    /** The clause that the verb governs, or the one that it was put behind: "…, she said". */
    private static BitSet clause(Tree tree, int verb) {
        BitSet content = new BitSet();
        for (int d : tree.dependentsOf(verb)) {
            boolean clausal =
                    switch (tree.token(d).relation()) {
                        case "ccomp" -> true;
                        case "parataxis" -> d < verb;
                        default -> false;
                    };
            if (clausal) {
                content.or(Words.subtree(tree, d));
            }
        }
        Token token = tree.token(verb);
        int head = token.head();
        boolean afterthought = token.is("parataxis") || (token.is("advcl") && isAsClause(tree, verb));
        if (content.isEmpty() && afterthought && head != Tree.NONE) {
            content = Words.subtree(tree, head);
            content.andNot(Words.subtree(tree, verb));
        }
        return content;
    }

    /** "as Reuters reported" */
    private static boolean isAsClause(Tree tree, int verb) {
        int mark = tree.dependent(verb, "mark");
        return mark != Tree.NONE && tree.lemma(mark).equals("as");
    }

    private static BitSet quotedBeside(Tree tree, int verb, Quotation quotation) {
        if (quotation.words().isEmpty() || quotation.words().get(verb)) {
            return new BitSet();
        }
        boolean adverbial = tree.token(verb).is("acl") || tree.token(verb).is("amod");
        return adverbial ? new BitSet() : (BitSet) quotation.words().clone();
    }

    /** What a verb like "denied", "promised" or "called" has as object or embedded verb. */
    private static BitSet phrase(Tree tree, int verb) {
        BitSet content = new BitSet();
        for (int d : tree.dependentsOf(verb)) {
            Token token = tree.token(d);
            boolean ofContent = token.is("xcomp")
                    || token.is("obj")
                    || (token.is("obl") && tree.caseOf(d).equals("of"));
            if (ofContent) {
                content.or(Words.subtree(tree, d));
            }
        }
        return content;
    }
}
