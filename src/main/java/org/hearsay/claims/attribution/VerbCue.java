package org.hearsay.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;
import org.hearsay.mentions.EntityType;

/** Reads a verb of saying: its speaker and the clause, quotation or phrase that it introduces. */
final class VerbCue {
    /** What may stand between a verb and its clause: "reported, citing …, that", "reports, and X confirmed, that". */
    private static final Set<String> PUT_BEFORE = Set.of("cite", "quote", "confirm", "report", "say");

    /** Verbs whose object is the source of what the subject tells. */
    static final Set<String> CITING = Set.of("cite", "quote");

    private static final Set<String> SPOKEN_OF = Set.of("of", "about");
    private static final Set<String> TIMES = Set.of("after", "before", "when", "while", "as", "not", "during", "look");

    private static final Set<String> DEED = Set.of("of", "for", "over");
    private static final Set<String> ABOUT = Set.of("of", "about", "for", "on", "against", "to", "with", "over");

    private VerbCue() {}

    static void read(SentenceContext context, int verb, List<Saying> sayings) {
        Tree tree = context.tree();
        String lemma = tree.lemma(verb);
        if (lemma.equals("cite") || quotesAsSource(tree, verb)) {
            citation(context, verb, sayings);
            return;
        }
        if (CueWords.IMPRESSIONS.contains(lemma)) {
            impression(tree, verb, sayings);
            return;
        }
        Cue cue = firmness(lemma);
        if (CueWords.standsAside(lemma)) {
            Cue aside = cue == Cue.ATTITUDE ? Cue.REPORT : cue;
            if (AsideCue.read(context, verb, aside, sayings)) {
                return;
            }
        }
        boolean known = cue != Cue.REPORT || CueWords.REPORTING.contains(lemma);
        if (!known) {
            return;
        }
        BitSet clause = clause(tree, verb);
        if (clause.isEmpty()) {
            clause = farClause(tree, verb);
        }
        BitSet content =
                clause.isEmpty() || followsQuotation(context, verb, clause) ? quotedBeside(context, verb) : clause;
        boolean strict = (cue == Cue.REPORT || cue == Cue.ATTITUDE) && CueWords.NEEDS_CLAUSE.contains(lemma);
        if (CueWords.ACCUSING.contains(lemma)) {
            BitSet deed = deed(tree, verb);
            content = deed.isEmpty() ? content : deed;
        }
        if (content.isEmpty() && (!strict || CueWords.TOPICAL.contains(lemma))) {
            content = phrase(tree, verb);
            cue = strict ? Cue.ATTITUDE : cue;
        }
        if (content.isEmpty() && strict) {
            return;
        }
        int speaker = Speakers.ofVerb(context, verb);
        if (speaker == Tree.NONE && !Speakers.isPassive(tree, verb)) {
            return;
        }
        if (content.isEmpty() && CueWords.DIRECT_SPEECH.contains(lemma)) {
            content = beside(context, verb, speaker);
        }
        BitSet phrase =
                speaker == Tree.NONE ? new BitSet() : Words.nounPhrase(tree, Speakers.worded(tree, verb, speaker));
        if (speaker != Tree.NONE && !context.quotation().covers(speaker)) {
            phrase = unquoted(context, phrase, speaker);
        }
        content.andNot(phrase);
        List<Integer> heads = speaker == Tree.NONE ? List.of() : Speakers.conjuncts(tree, speaker);
        sayings.add(new Saying(verb, cue, heads, phrase, Words.trimmed(tree, content)));
    }

    /** "The company seems to be in trouble": an impression that nobody is named for. */
    private static void impression(Tree tree, int verb, List<Saying> sayings) {
        if (tree.dependent(verb, "xcomp", "ccomp") != Tree.NONE) {
            BitSet content = Words.subtree(tree, verb);
            content.clear(verb);
            sayings.add(new Saying(verb, Cue.ATTITUDE, List.of(), new BitSet(), Words.trimmed(tree, content)));
        }
    }

    /** A speaker beside a quotation is not part of it: what stands before the end of the quotation is cut off. */
    private static BitSet unquoted(SentenceContext context, BitSet phrase, int speaker) {
        BitSet plain = (BitSet) phrase.clone();
        for (int i = speaker - 1; i >= 0; i--) {
            if (context.quotation().covers(i)) {
                plain.clear(0, i + 1);
                return Words.trimmed(context.tree(), plain);
            }
        }
        return plain;
    }

    /** "…, Bloomberg reported, citing two people": what Bloomberg reported is on the word of the people. */
    private static void citation(SentenceContext context, int verb, List<Saying> sayings) {
        Tree tree = context.tree();
        int cited = tree.dependent(verb, "obj");
        if (cited == Tree.NONE) {
            return;
        }
        if (!speaks(context, cited)) {
            mentioned(context, verb, cited, sayings);
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

    /** "Acme News reports, quoting an official": not "quoting an official as saying that". */
    private static boolean quotesAsSource(Tree tree, int verb) {
        int quoted = tree.dependent(verb, "obj");
        return tree.lemma(verb).equals("quote")
                && tree.token(verb).pennTag().equals("VBG")
                && !tree.has(verb, "aux")
                && quoted != Tree.NONE
                && clause(tree, verb).isEmpty();
    }

    /** Whether somebody is cited, and not a reason or an example. */
    private static boolean speaks(SentenceContext context, int cited) {
        String lemma = context.tree().lemma(cited);
        boolean words = CueWords.DOCUMENTS.contains(lemma) || CueWords.UNNAMED_SOURCES.contains(lemma);
        return words
                || Speakers.participants(context, cited).stream()
                        .anyMatch(participant -> participant.type() == EntityType.PERSON
                                || participant.type() == EntityType.ORGANIZATION
                                || participant.type() == EntityType.UNNAMED);
    }

    /** "The bank cited security concerns." */
    private static void mentioned(SentenceContext context, int verb, int cited, List<Saying> sayings) {
        int speaker = Speakers.ofVerb(context, verb);
        if (speaker != Tree.NONE) {
            Tree tree = context.tree();
            BitSet phrase = Words.nounPhrase(tree, speaker);
            sayings.add(new Saying(
                    verb, Cue.ATTITUDE, Speakers.conjuncts(tree, speaker), phrase, Words.subtree(tree, cited)));
        }
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
        if (CueWords.ALLEGING.contains(lemma)) {
            return Cue.ALLEGATION;
        }
        return CueWords.ATTITUDES.contains(lemma) ? Cue.ATTITUDE : Cue.REPORT;
    }

    /** The clause that the verb governs, or the one that it was put behind: "…, she said". */
    private static BitSet clause(Tree tree, int verb) {
        BitSet content = new BitSet();
        for (int d : tree.dependentsOf(verb)) {
            boolean clausal =
                    switch (tree.token(d).relation()) {
                        case "ccomp" -> true;
                        case "parataxis" -> d < verb;
                        case "advcl" -> tree.lemma(verb).equals("quote") && isAsClause(tree, d);
                        default -> false;
                    };
            if (clausal) {
                content.or(Words.subtree(tree, d));
            }
        }
        int quoted = tree.lemma(verb).equals("quote") ? tree.dependent(verb, "obj") : Tree.NONE;
        int words = quoted == Tree.NONE ? Tree.NONE : tree.dependent(quoted, "acl");
        if (words != Tree.NONE && isAsClause(tree, words)) {
            content.or(Words.subtree(tree, words));
        }
        Token token = tree.token(verb);
        int head = token.head();
        boolean afterthought = token.is("parataxis")
                || (token.is("advcl")
                        && isAsClause(tree, verb)
                        && phrase(tree, verb).isEmpty());
        if (content.isEmpty() && afterthought && head != Tree.NONE) {
            content = Words.subtree(tree, head);
            content.andNot(Words.subtree(tree, verb));
        }
        return content;
    }

    /** "reported on Saturday, citing two bankers, that …": the clause that something was put before. */
    private static BitSet farClause(Tree tree, int verb) {
        for (int i = verb + 2; i < tree.size(); i++) {
            Token token = tree.token(i);
            boolean that = token.is("mark") && tree.lemma(i).equals("that");
            if (that && tree.token(i - 1).text().equals(",") && token.head() > i) {
                BitSet clause = Words.subtree(tree, token.head());
                clause.clear(0, i);
                return clause;
            }
            if (token.tag().equals("VERB") && !PUT_BEFORE.contains(tree.lemma(i))) {
                return new BitSet();
            }
        }
        return new BitSet();
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

    /** "“…,” she said after the talks": what follows the verb only tells when. */
    private static boolean followsQuotation(SentenceContext context, int verb, BitSet clause) {
        BitSet quoted = context.quotation().words();
        boolean before = !quoted.isEmpty() && quoted.nextSetBit(0) < verb && !quoted.get(verb);
        boolean behind = clause.nextSetBit(0) > verb && !clause.intersects(quoted);
        String first = context.tree().lemma(Math.max(0, clause.nextSetBit(0)));
        return before && behind && TIMES.contains(first);
    }

    private static BitSet quotedBeside(SentenceContext context, int verb) {
        Tree tree = context.tree();
        boolean adverbial = tree.token(verb).is("acl") || tree.token(verb).is("amod");
        boolean loose = CueWords.DIRECT_SPEECH.contains(tree.lemma(verb));
        return adverbial || !(loose || isBesideQuotation(context, verb))
                ? new BitSet()
                : context.quotation().words();
    }

    /** Whether a quotation ends before the subject and its verb, or begins behind the verb before any other verb. */
    private static boolean isBesideQuotation(SentenceContext context, int verb) {
        Tree tree = context.tree();
        int subject = tree.dependent(verb, "nsubj");
        int first = subject == Tree.NONE ? verb : Math.min(verb, tree.leftEdge(subject));
        int before = first - 1;
        while (before >= 0 && tree.token(before).tag().equals("PUNCT")) {
            before--;
        }
        if (before >= 0 && before < first - 1 && context.quotation().covers(before)) {
            return true;
        }
        int behind = verb + 1;
        while (behind < tree.size() && !context.quotation().covers(behind)) {
            String tag = tree.token(behind).tag();
            if (tag.equals("VERB")) {
                return false;
            }
            behind++;
        }
        return behind < tree.size();
    }

    /** "accused the bank of leaking data": what it is accused of, not the bank. */
    private static BitSet deed(Tree tree, int verb) {
        for (int d : tree.dependentsOf(verb)) {
            int of = tree.dependent(d, "mark", "case");
            if (d > verb && of != Tree.NONE && DEED.contains(tree.lemma(of))) {
                BitSet deed = Words.subtree(tree, d);
                deed.clear(0, of + 1);
                return deed;
            }
        }
        int object = tree.dependent(verb, "obj");
        for (int i = verb + 1; object != Tree.NONE && i < tree.size(); i++) {
            if (tree.lemma(i).equals("of") && i > object && tree.dominates(verb, i)) {
                BitSet deed = Words.subtree(tree, verb);
                deed.clear(0, i + 1);
                return deed;
            }
        }
        return new BitSet();
    }

    /** What a verb like "denied", "promised" or "called" has as object or embedded verb. */
    private static BitSet phrase(Tree tree, int verb) {
        Set<String> topics = tree.lemma(verb).equals("speak") ? SPOKEN_OF : ABOUT;
        BitSet content = new BitSet();
        for (int d : tree.dependentsOf(verb)) {
            Token token = tree.token(d);
            boolean ofContent =
                    switch (token.relation()) {
                        case "xcomp", "obj" -> true;
                        case "obl" -> topics.contains(tree.caseOf(d));
                        default -> false;
                    };
            if (ofContent) {
                content.or(Words.subtree(tree, d));
            }
        }
        return content;
    }
}
