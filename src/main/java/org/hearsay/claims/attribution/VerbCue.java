package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claims.candidates.SentenceContext;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.language.Token;

/** Reads a verb of saying: its speaker and the clause, quotation or phrase that it introduces. */
final class VerbCue {
    /** Verbs that always have content, if need be the rest of the sentence. */
    private static final Set<String> DIRECT = Set.of(
            "say", "tell", "add", "explain", "insist", "argue", "warn", "reply", "respond", "continue", "conclude");

    private static final Set<String> ABOUT = Set.of("of", "about", "for", "on", "against", "to");

    private VerbCue() {}

    static void read(SentenceContext context, int verb, List<Saying> sayings) {
        Tree tree = context.tree();
        String lemma = tree.lemma(verb);
        if (lemma.equals("cite")) {
            citation(context, verb, sayings);
            return;
        }
        Cue cue = firmness(lemma);
        boolean known = cue != Cue.REPORT || CueWords.REPORTING.contains(lemma);
        if (!known) {
            return;
        }
        if (cue == Cue.REPORT && TailCue.read(context, verb, sayings)) {
            return;
        }
        BitSet clause = clause(tree, verb);
        BitSet content = clause.isEmpty() ? quotedBeside(context, verb) : clause;
        boolean strict = (cue == Cue.REPORT || cue == Cue.ATTITUDE) && CueWords.NEEDS_CLAUSE.contains(lemma);
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
        if (content.isEmpty() && DIRECT.contains(lemma)) {
            content = beside(context, verb, speaker);
        }
        BitSet phrase =
                speaker == Tree.NONE ? new BitSet() : Words.nounPhrase(tree, Speakers.worded(tree, verb, speaker));
        content.andNot(phrase);
        List<Integer> heads = speaker == Tree.NONE ? List.of() : Speakers.conjuncts(tree, speaker);
        sayings.add(new Saying(verb, cue, heads, phrase, Words.trimmed(tree, content)));
    }

    /** "…, Bloomberg reported, citing two people": what Bloomberg reported is on the word of the people. */
    private static void citation(SentenceContext context, int verb, List<Saying> sayings) {
        Tree tree = context.tree();
        int cited = tree.dependent(verb, "obj");
        if (cited == Tree.NONE) {
            return;
        }
        int governor = tree.headOf(verb);
        BitSet content = sayings.stream()
                .filter(saying ->
                        saying.cueToken() == governor || saying.speakers().contains(governor))
                .map(Saying::content)
                .findFirst()
                .orElseGet(() -> rest(tree, verb, governor));
        sayings.add(
                new Saying(verb, Cue.REPORT, Speakers.conjuncts(tree, cited), Words.nounPhrase(tree, cited), content));
    }

    private static BitSet rest(Tree tree, int verb, int governor) {
        BitSet rest = governor == Tree.NONE ? new BitSet() : Words.subtree(tree, governor);
        rest.andNot(Words.subtree(tree, verb));
        return Words.trimmed(tree, rest);
    }

    private static Cue firmness(String lemma) {
        if (CueWords.DENYING.contains(lemma)) {
            return Cue.DENIAL;
        }
        if (CueWords.ATTITUDES.contains(lemma) && !CueWords.REPORTING.contains(lemma)) {
            return Cue.ATTITUDE;
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

    /** Without a clause: all that stands on the other side of the verb from its subject, or before both. */
    private static BitSet beside(SentenceContext context, int verb, int speaker) {
        BitSet words = new BitSet();
        boolean last = Math.max(verb, speaker) > context.tree().size() * 2 / 3;
        if (last) {
            words.set(
                    0,
                    speaker == Tree.NONE ? verb : Math.min(verb, context.tree().leftEdge(speaker)));
        } else {
            words.set(Math.max(verb, speaker) + 1, context.tree().size());
        }
        return words;
    }

    private static BitSet quotedBeside(SentenceContext context, int verb) {
        Tree tree = context.tree();
        boolean adverbial = tree.token(verb).is("acl") || tree.token(verb).is("amod");
        return adverbial ? new BitSet() : context.quotation().words();
    }

    /** What a verb like "denied", "promised" or "called" has as object or embedded verb. */
    private static BitSet phrase(Tree tree, int verb) {
        BitSet content = new BitSet();
        for (int d : tree.dependentsOf(verb)) {
            Token token = tree.token(d);
            boolean ofContent =
                    switch (token.relation()) {
                        case "xcomp", "obj" -> true;
                        case "obl" -> ABOUT.contains(tree.caseOf(d));
                        default -> false;
                    };
            if (ofContent) {
                content.or(Words.subtree(tree, d));
            }
        }
        return content;
    }
}
