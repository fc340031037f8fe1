package org.hearsay.claims.reader;

import java.util.Set;
import org.hearsay.claims.candidates.CandidateSet;
import org.hearsay.claims.candidates.ScoredCandidate;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;

/** Readings of a trigger that grammar rules out, however likely they look. */
final class Excluded {
    private static final String OBJECT = "object";
    private static final Set<String> USING = Set.of("access", "buy", "download", "install", "operate", "run", "use");
    private static final Set<String> FORMER = Set.of("formerly", "previously", "née");

    private final SentenceContext context;
    private final CandidateSet set;
    private final boolean banned;

    Excluded(SentenceContext context, CandidateSet set) {
        this.context = context;
        this.set = set;
        this.banned =
                set.trigger().type().equals("Ban") && set.targets().stream().anyMatch(this::isUsed);
    }

    /** {@return whether a reading cannot be meant} */
    boolean covers(ScoredCandidate reading) {
        return isFormerName(reading.agent())
                || isFormerName(reading.target())
                || (banned
                        && (!reading.target().isPresent()
                                || functionOf(reading.target()).equals(OBJECT)));
    }

    /** "bars staff from using the app": the app is what is banned, not the staff. */
    private boolean isUsed(Participant target) {
        if (!functionOf(target).equals(Functions.COMPLEMENT)) {
            return false;
        }
        int verb = context.tree().headOf(target.headToken());
        return verb != Tree.NONE && USING.contains(context.tree().lemma(verb));
    }

    /** "X (formerly Twitter)": a name that somebody had before takes part in nothing. */
    private boolean isFormerName(Participant participant) {
        int before = participant.firstToken() - 1;
        return before >= 0 && FORMER.contains(context.tree().lemma(before));
    }

    private String functionOf(Participant participant) {
        return participant.headToken() < 0 || !set.trigger().isWording()
                ? Functions.NO_FUNCTION
                : context.functions().of(set.trigger().token(), participant.headToken());
    }
}
