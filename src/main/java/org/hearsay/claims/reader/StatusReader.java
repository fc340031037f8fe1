package org.hearsay.claims.reader;

import java.util.List;
import java.util.Set;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.Status;
import org.hearsay.claims.attribution.Cue;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.attribution.Sources;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.language.Token;

/**
 * Tells how firmly a sentence tells what one of its words expresses. Negation beats plan, plan beats allegation,
 * allegation beats report.
 */
final class StatusReader {
    private static final Set<String> NEGATIONS = Set.of("not", "never", "n't", "n’t", "neither", "nor");
    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "'ll", "’ll", "may", "might", "could", "can");
    private static final Set<String> INTENTIONS = Set.of(
            "plan",
            "intend",
            "agree",
            "want",
            "seek",
            "prepare",
            "expect",
            "threaten",
            "promise",
            "vow",
            "hope",
            "consider",
            "negotiate",
            "aim",
            "decide",
            "pledge",
            "propose",
            "look",
            "go",
            "set",
            "due",
            "likely",
            "poise",
            "discuss",
            "weigh",
            "ready",
            "bid",
            "offer",
            "schedule",
            "mull",
            "try",
            "undertake");
    private static final Set<String> PROMISES = Set.of("pledge", "promise", "vow", "threaten", "plan");
    private static final Set<String> PROSPECTIVE =
            Set.of("planned", "proposed", "intended", "plan", "propose", "intend");
    private static final Set<String> HEDGES =
            Set.of("alleged", "suspected", "allegedly", "purported", "allege", "suspect");
    private static final Set<String> LINKS = Set.of("xcomp", "ccomp", "advcl", "acl", "conj", "obj", "obl", "nmod");
    private static final Set<String> PLAN_NOUNS =
            Set.of("plan", "intention", "proposal", "bid", "talk", "effort", "promise", "threat", "decision", "offer");

    private final SentenceContext context;
    private final Tree tree;
    private final Sources sources;

    StatusReader(SentenceContext context, Sources sources) {
        this.context = context;
        this.tree = context.tree();
        this.sources = sources;
    }

    /**
     * {@return the status of a statement or a denial made at {@code token}; an accusation is never more than alleged}
     */
    Status ofStatement(int token, boolean isAccusation) {
        if (isNegated(token) || sources.isDeclined(token)) {
            return Status.DENIED;
        }
        if (isAccusation) {
            return Status.ALLEGED;
        }
        return sources.chainsOf(token).isEmpty() && sources.covering(token).isEmpty()
                ? Status.ASSERTED
                : Status.REPORTED;
    }

    /** {@return the status of the event that is told at {@code token}} */
    Status ofEvent(int token, EdtfDate effectiveDate) {
        List<Saying> covering = sources.covering(token);
        boolean denied = covering.stream().anyMatch(saying -> saying.cue() == Cue.DENIAL);
        if (isNegated(token) != denied) {
            return Status.DENIED;
        }
        if (isPlanned(token) || isOngoingUntil(token, effectiveDate)) {
            return Status.PLANNED;
        }
        if (covering.stream().anyMatch(saying -> saying.cue() == Cue.ALLEGATION) || hasModifier(token, HEDGES)) {
            return Status.ALLEGED;
        }
        return covering.isEmpty() && sources.chainsOf(token).isEmpty() ? Status.ASSERTED : Status.REPORTED;
    }

    /** "is shutting the service on July 1", told in June. */
    private boolean isOngoingUntil(int token, EdtfDate effectiveDate) {
        EdtfDate published = context.article().article().metadata().datePublished();
        return tree.token(token).pennTag().equals("VBG")
                && effectiveDate.isKnown()
                && published.isKnown()
                && effectiveDate.compareTo(published) > 0;
    }

    private boolean isNegated(int token) {
        int at = token;
        for (int steps = 0; steps < 3 && at != Tree.NONE; steps++) {
            if (negatedAt(at)) {
                return true;
            }
            Token word = tree.token(at);
            boolean lightVerbAbove = word.tag().equals("NOUN")
                    && (word.is("obj") || word.plainRelation().equals("nsubj"));
            boolean raised = word.is("xcomp");
            if (!lightVerbAbove && !raised) {
                return false;
            }
            at = word.head();
        }
        return false;
    }

    private boolean negatedAt(int at) {
        for (int d : tree.dependentsOf(at)) {
            Token dependent = tree.token(d);
            String lemma = tree.lemma(d);
            boolean adverb =
                    dependent.is("advmod") && (NEGATIONS.contains(lemma) || NEGATIONS.contains(dependent.text()));
            boolean determiner = dependent.is("det") && lemma.equals("no");
            boolean nobody = dependent.plainRelation().equals("nsubj") && (NOBODY.contains(lemma) || hasNo(d));
            if (adverb || determiner || nobody) {
                return true;
            }
        }
        return false;
    }

    /** "no company", "neither the bank nor its owner" */
    private boolean hasNo(int noun) {
        return tree.dependentsOf(noun).stream()
                .filter(d -> d < noun)
                .anyMatch(d -> NOBODY.contains(tree.lemma(d)) && isFunctionWord(tree.token(d)));
    }

    private static boolean isFunctionWord(Token word) {
        return switch (word.plainRelation()) {
            case "det", "cc", "advmod" -> true;
            default -> false;
        };
    }

    private boolean isPlanned(int token) {
        if (PROMISES.contains(tree.lemma(token)) || hasModifier(token, PROSPECTIVE)) {
            return true;
        }
        int at = token;
        for (int steps = 0; steps < 4 && at != Tree.NONE; steps++) {
            if (hasFuture(at) || isInfinitiveRoot(at)) {
                return true;
            }
            Token word = tree.token(at);
            int head = word.head();
            if (head == Tree.NONE || !LINKS.contains(word.plainRelation())) {
                return false;
            }
            boolean infinitive =
                    hasTo(at) || word.pennTag().equals("VBG") || !word.tag().equals("VERB");
            boolean intention = INTENTIONS.contains(tree.lemma(head)) || PLAN_NOUNS.contains(tree.lemma(head));
            if (infinitive && intention && !word.is("conj")) {
                return true;
            }
            if (isClauseBoundary(word)) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** A finite clause has a tense of its own. */
    private boolean isClauseBoundary(Token word) {
        return switch (word.plainRelation()) {
            case "ccomp", "acl", "advcl" -> true;
            case "obl", "nmod" -> true;
            default -> false;
        };
    }

    private boolean hasFuture(int at) {
        for (int d : tree.dependentsOf(at)) {
            if (tree.token(d).plainRelation().equals("aux") && FUTURE.contains(tree.lemma(d))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTo(int at) {
        return tree.dependentsOf(at).stream()
                .anyMatch(d -> tree.token(d).is("mark") && tree.lemma(d).equals("to"));
    }

    /** "Acme to buy Bolt": the infinitive that heads a headline. */
    private boolean isInfinitiveRoot(int at) {
        return tree.token(at).is("root")
                && hasTo(at)
                && tree.token(at).pennTag().equals("VB");
    }

    private boolean hasModifier(int token, Set<String> lemmas) {
        return tree.dependentsOf(token).stream().anyMatch(d -> lemmas.contains(tree.lemma(d)));
    }
}
