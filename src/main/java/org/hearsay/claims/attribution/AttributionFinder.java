package org.hearsay.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;

/** Finds the cues of attribution in a sentence, who speaks, and what is theirs. Thread-safe. */
public final class AttributionFinder {
    private static final Set<String> ATTRIBUTING_PREPOSITIONS = Set.of("according", "per");

    private AttributionFinder() {}

    /** {@return the sayings of a sentence, by the position of their cue} */
    public static List<Saying> find(SentenceContext context) {
        List<Saying> sayings = new ArrayList<>();
        SignedWords.read(context, sayings);
        for (int i = 0; i < context.tree().size(); i++) {
            Token token = context.tree().token(i);
            if (ATTRIBUTING_PREPOSITIONS.contains(token.text().toLowerCase(Locale.ROOT))) {
                preposition(context.tree(), i, sayings);
            } else if (!context.quotation().covers(i)) {
                word(context, i, sayings);
            }
        }
        return sayings;
    }

    /** A verb, noun or adverb that attributes; what speakers quote in turn is left aside. */
    private static void word(SentenceContext context, int i, List<Saying> sayings) {
        Token token = context.tree().token(i);
        String lemma = context.tree().lemma(i);
        if (token.tag().equals("VERB") || isVerbAfterAll(context.tree(), i)) {
            VerbCue.read(context, i, sayings);
        } else if (token.tag().equals("NOUN") && CueWords.SAYING_NOUNS.contains(lemma)) {
            boolean aside = token.pennTag().equals("NNS") && AsideCue.read(context, i, Cue.REPORT, sayings);
            if (!aside) {
                noun(context, i, lemma, sayings);
            }
        } else if (CueWords.HEARSAY_ADVERBS.contains(lemma)) {
            adverb(context.tree(), i, Cue.REPORT, sayings);
        } else if (CueWords.ALLEGATION_ADVERBS.contains(lemma)) {
            adverb(context.tree(), i, Cue.ALLEGATION, sayings);
        }
    }

    /** "Acme News points out that": a noun to the tagger, with the subject and the clause of a verb to the parser. */
    private static boolean isVerbAfterAll(Tree tree, int word) {
        return tree.token(word).pennTag().equals("NNS") && tree.has(word, "nsubj") && tree.has(word, "ccomp");
    }

    /** "According to Reuters, X did Y." The clause that the phrase belongs to is Reuters's. */
    private static void preposition(Tree tree, int cue, List<Saying> sayings) {
        int speaker = tree.headOf(cue);
        if (tree.token(cue).text().equals("per")
                && (speaker == Tree.NONE || !tree.token(speaker).tag().equals("PROPN"))) {
            return;
        }
        if (!tree.token(cue).is("case") || speaker == Tree.NONE) {
            speaker = tree.dependent(cue, "obl", "nmod");
        }
        if (speaker == Tree.NONE) {
            return;
        }
        BitSet phrase = Words.nounPhrase(tree, speaker);
        BitSet content = framed(tree, tree.headOf(speaker) == cue ? cue : speaker);
        sayings.add(
                new Saying(cue, Cue.REPORT, Speakers.conjuncts(tree, speaker), phrase, Words.trimmed(tree, content)));
    }

    /** What a phrase at either end of a sentence frames is the whole rest of it; within, its clause. */
    private static BitSet framed(Tree tree, int phrase) {
        BitSet words = Words.subtree(tree, phrase);
        BitSet everything = new BitSet();
        everything.set(0, tree.size());
        BitSet outside = (BitSet) everything.clone();
        outside.andNot(words);
        BitSet rest = Words.trimmed(tree, outside);
        if (rest.isEmpty()) {
            return behindFrame(tree, phrase);
        }
        boolean atEnd = words.nextSetBit(0) > rest.length() - 1;
        boolean atStart = words.length() - 1 < rest.nextSetBit(0);
        if (atEnd || atStart || tree.headOf(phrase) == Tree.NONE) {
            return rest;
        }
        BitSet clause = Words.subtree(tree, clauseOf(tree, tree.headOf(phrase)));
        clause.andNot(words);
        return clause;
    }

    /**
     * "According to Acme News, which cited officials, X did Y", of which the parser made one phrase: what stands behind
     * its comma, or behind the one that ends its relative clause.
     */
    private static BitSet behindFrame(Tree tree, int phrase) {
        int comma = nextComma(tree, phrase);
        if (comma + 1 < tree.size() && tree.isRelativePronoun(comma + 1)) {
            comma = nextComma(tree, comma + 1);
        }
        BitSet content = new BitSet();
        content.set(Math.min(comma + 1, tree.size()), tree.size());
        return content;
    }

    private static int nextComma(Tree tree, int from) {
        int at = from;
        while (at < tree.size() && !tree.token(at).text().equals(",")) {
            at++;
        }
        return at;
    }

    /** The clause that a noun or verb belongs to: up to the next predicate. */
    private static int clauseOf(Tree tree, int word) {
        int at = word;
        while (!isPredicate(tree.token(at)) && tree.headOf(at) != Tree.NONE) {
            at = tree.headOf(at);
        }
        return at;
    }

    private static boolean isPredicate(Token token) {
        return switch (token.plainRelation()) {
            case "root", "ccomp", "advcl", "acl", "parataxis", "conj", "xcomp", "csubj" -> true;
            default -> false;
        };
    }

    /** "Its claim that X did Y": the clause is the possessor's. */
    private static void noun(SentenceContext context, int cue, String lemma, List<Saying> sayings) {
        Tree tree = context.tree();
        int clause = tree.dependent(cue, "acl", "ccomp");
        if (clause == Tree.NONE
                || tree.relativePronoun(clause) != Tree.NONE
                || tree.dependent(clause, "mark") == Tree.NONE) {
            return;
        }
        Cue affirmed = CueWords.ALLEGING_NOUNS.contains(lemma) ? Cue.ALLEGATION : Cue.REPORT;
        Cue firmness = lemma.equals("denial") ? Cue.DENIAL : affirmed;
        int speaker = Speakers.ofNoun(context, cue);
        sayings.add(new Saying(
                cue,
                firmness,
                speaker == Tree.NONE ? List.of() : Speakers.conjuncts(tree, speaker),
                speaker == Tree.NONE ? new BitSet() : Words.nounPhrase(tree, speaker),
                Words.trimmed(tree, Words.subtree(tree, clause))));
    }

    private static void adverb(Tree tree, int cue, Cue firmness, List<Saying> sayings) {
        int clause = tree.headOf(cue);
        if (clause != Tree.NONE) {
            BitSet content = Words.subtree(tree, clause);
            content.clear(cue);
            sayings.add(new Saying(cue, firmness, List.of(), new BitSet(), Words.trimmed(tree, content)));
        }
    }
}
