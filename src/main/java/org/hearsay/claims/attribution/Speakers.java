package org.hearsay.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/** Finds who speaks: the subject of a verb of saying, the issuer of a report. */
final class Speakers {
    private static final Set<String> ISSUED_BY = Set.of("from", "by", "of", "in", "on");
    private static final Set<String> QUOTING = Set.of("quote", "cite");

    /** What somebody did who has a document and did not issue it: "a memo obtained by Acme News". */
    private static final Set<String> GETTING = Set.of("obtain", "see", "review", "view", "inspect", "read", "leak");

    private static final Set<String> NAMING = Set.of("call", "dub", "name");
    private static final Set<String> BEING = Set.of("be", "get");

    private Speakers() {}

    /** {@return the head of who utters a verb of saying; {@link Tree#NONE} if nobody does} */
    static int ofVerb(SentenceContext context, int verb) {
        Tree tree = context.tree();
        int subject = tree.dependent(verb, "nsubj");
        if (subject == Tree.NONE && isQuotedAs(tree, verb)) {
            return tree.dependent(tree.headOf(verb), "obj");
        }
        if (isPassive(tree, verb)
                || (subject == Tree.NONE
                        && tree.token(verb).pennTag().equals("VBN")
                        && byPhrase(tree, verb) != Tree.NONE)) {
            return byPhrase(tree, verb);
        }
        if (subject != Tree.NONE) {
            return antecedent(tree, verb, undated(context, subject));
        }
        for (int at = 0; at < tree.size(); at++) {
            if (isNominal(tree, at) && context.functions().of(verb, at).equals("subject")) {
                return tree.isRelativePronoun(at) ? named(context, at) : at;
            }
        }
        return Tree.NONE;
    }

    /** {@return whether a verb is in the passive, whatever the parser calls its subject} */
    static boolean isPassive(Tree tree, int verb) {
        if (tree.isPassive(verb)) {
            return true;
        }
        if (!tree.token(verb).pennTag().equals("VBN")) {
            return false;
        }
        boolean bare = tree.token(verb).is("advcl") && tree.dependent(verb, "nsubj", "aux") == Tree.NONE;
        return bare
                || tree.dependentsOf(verb).stream()
                        .anyMatch(d -> tree.token(d).tag().equals("AUX") && BEING.contains(tree.lemma(d)));
    }

    /** "a poll released last year found": the poll, not the year. */
    private static int undated(SentenceContext context, int subject) {
        Tree tree = context.tree();
        for (DateMention date : context.dates()) {
            int before = date.firstToken() - 1;
            if (date.firstToken() <= subject && subject < date.endToken() && before >= 0) {
                int host = tree.token(before).is("acl") ? tree.headOf(before) : before;
                return host != Tree.NONE && isNominal(tree, host) ? host : subject;
            }
        }
        return subject;
    }

    /** "quoted the minister as saying": the minister says it. */
    private static boolean isQuotedAs(Tree tree, int verb) {
        int head = tree.headOf(verb);
        int mark = tree.dependent(verb, "mark", "case");
        return head != Tree.NONE
                && mark != Tree.NONE
                && tree.lemma(mark).equals("as")
                && QUOTING.contains(tree.lemma(head))
                && tree.dependent(head, "obj") != Tree.NONE;
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

    /** "Jane Roe, who was hired in May, told the court": whoever is named right before the pronoun. */
    private static int named(SentenceContext context, int pronoun) {
        boolean comma = pronoun > 0 && context.tree().token(pronoun - 1).text().equals(",");
        int end = comma ? pronoun - 1 : pronoun;
        return context.participants().stream()
                .filter(participant -> participant.endToken() == end)
                .map(Participant::headToken)
                .findFirst()
                .orElse(pronoun);
    }

    /** "a Reddit user who claimed": the user, not the pronoun. */
    private static int antecedent(Tree tree, int verb, int subject) {
        boolean relative = tree.relativePronoun(verb) == subject
                && tree.token(verb).plainRelation().equals("acl")
                && tree.headOf(verb) != Tree.NONE;
        return relative ? tree.headOf(verb) : subject;
    }

    /**
     * {@return the word that stands for a speaker beside the verb: the relative pronoun rather than what it refers to}
     */
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

    /**
     * {@return the mentions that a head stands for: itself, who issued the document that it is, or who it describes}
     */
    static List<Participant> participants(SentenceContext context, int head) {
        List<Participant> found = new ArrayList<>();
        if (CueWords.DOCUMENTS.contains(context.tree().lemma(head))) {
            found.addAll(issuers(context, head));
        }
        if (found.isEmpty()) {
            named(context, head, found);
        }
        if (found.isEmpty()) {
            at(context, head, found);
        }
        return found;
    }

    /** {@return whoever the phrase of a document names: "reports from Reuters and AP", "a post on Reddit"} */
    static List<Participant> issuers(SentenceContext context, int document) {
        List<Participant> found = new ArrayList<>();
        for (Participant participant : context.participants()) {
            boolean within =
                    participant.headToken() != document && context.tree().dominates(document, participant.headToken());
            boolean before = participant.headToken() < document && found.isEmpty();
            if (within && isIssuer(participant) && (before || isIssuing(context, participant))) {
                found.add(participant);
            }
        }
        return found;
    }

    private static boolean isIssuer(Participant participant) {
        return participant.kind() == MentionKind.NAME && participant.type() != EntityType.PLACE;
    }

    private static boolean isIssuing(SentenceContext context, Participant participant) {
        Tree tree = context.tree();
        for (int at = participant.headToken(); at != Tree.NONE; at = tree.headOf(at)) {
            int head = tree.headOf(at);
            if (head != Tree.NONE && GETTING.contains(tree.lemma(head))) {
                return false;
            }
            if (ISSUED_BY.contains(tree.caseOf(at))) {
                return true;
            }
        }
        return false;
    }

    /** The name beside a description: "research firm Acme", "spokeswoman Jane Roe". */
    private static void named(SentenceContext context, int head, List<Participant> found) {
        for (Participant participant : context.participants()) {
            int token = participant.headToken();
            boolean beside = context.tree().headOf(token) == head
                    && switch (context.tree().token(token).plainRelation()) {
                        case "appos", "flat", "compound" -> token > head;
                        default -> false;
                    };
            if ((beside || isCalled(context.tree(), head, token)) && isIssuer(participant)) {
                found.add(participant);
                return;
            }
        }
    }

    /** "a group called X", "a gang that calls itself X" */
    private static boolean isCalled(Tree tree, int described, int name) {
        int naming = tree.headOf(name);
        return naming != Tree.NONE
                && tree.token(naming).plainRelation().equals("acl")
                && tree.headOf(naming) == described
                && NAMING.contains(tree.lemma(naming))
                && name - naming <= 2;
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
