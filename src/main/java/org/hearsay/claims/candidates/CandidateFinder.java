package org.hearsay.claims.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.RelationPattern;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/** Lists what a sentence might claim, with what speaks for and against each reading. Thread-safe. */
public final class CandidateFinder {
    private static final int MOST_PARTICIPANTS = 14;
    private static final Set<String> PHRASE_TAGS = Set.of("NOUN", "PROPN");

    private final Lexicon lexicon;
    private final TriggerFinder triggers;
    private final RelationWords relationWords;

    /** Finds what {@code lexicon} can express. */
    public CandidateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.triggers = new TriggerFinder(lexicon);
        this.relationWords = new RelationWords(lexicon);
    }

    /**
     * {@return the triggers of a sentence with all their readings}
     *
     * @param context the sentence
     * @param sayings its cues of attribution
     */
    public List<CandidateSet> find(SentenceContext context, List<Saying> sayings) {
        FeatureContext features = FeatureContext.of(context, sayings);
        List<CandidateSet> sets = new ArrayList<>();
        for (Trigger trigger : triggers.find(context)) {
            sets.add(candidates(features, trigger));
        }
        return sets;
    }

    private CandidateSet candidates(FeatureContext features, Trigger trigger) {
        SentenceContext context = features.sentence();
        List<Participant> near = nearest(context, trigger);
        List<Participant> agents = new ArrayList<>();
        List<Participant> targets = new ArrayList<>();
        if (trigger.isWording()) {
            agents.add(Participant.NOBODY);
            near.stream()
                    .filter(participant -> !isOutside(context, trigger, participant))
                    .forEach(agents::add);
            phrases(context, trigger, trigger.agentFunctions(), agents);
            targets.add(Participant.NOBODY);
            targets.addAll(near);
            phrases(context, trigger, trigger.targetFunctions(), targets);
            agents.addAll(context.understood());
            targets.addAll(context.understood());
        } else {
            anchored(context, trigger, near, agents, targets);
        }
        ParticipantFeatures agentFeatures = new ParticipantFeatures(features, trigger, true, relationWords);
        ParticipantFeatures targetFeatures = new ParticipantFeatures(features, trigger, false, relationWords);
        return new CandidateSet(
                trigger,
                agents,
                targets,
                TriggerFeatures.of(features, trigger),
                agents.stream().map(agentFeatures::of).toList(),
                targets.stream().map(targetFeatures::of).toList());
    }

    /** Who only speaks of the deed does not do it: "many analysts see the ban as a mistake". */
    private static boolean isOutside(SentenceContext context, Trigger trigger, Participant participant) {
        return context.functions().of(trigger.token(), participant.headToken()).equals(Functions.OUTER_SUBJECT);
    }

    private static List<Participant> nearest(SentenceContext context, Trigger trigger) {
        return context.participants().stream()
                .filter(participant -> !trigger.isWording() || !covers(participant, trigger))
                .map(participant -> trigger.isWording() ? described(context.tree(), trigger, participant) : participant)
                .sorted((a, b) -> Integer.compare(
                        Math.abs(a.headToken() - trigger.token()), Math.abs(b.headToken() - trigger.token())))
                .limit(MOST_PARTICIPANTS)
                .sorted((a, b) -> Integer.compare(a.headToken(), b.headToken()))
                .toList();
    }

    /** A name right behind the noun that describes it stands where that does: "sold to the law firm Hale and Boyd". */
    private static Participant described(Tree tree, Trigger trigger, Participant participant) {
        int head = participant.headToken();
        int noun = participant.firstToken() - 1;
        boolean described = participant.kind() == MentionKind.NAME
                && noun >= 0
                && tree.headOf(head) == noun
                && (tree.token(head).is("appos") || tree.token(head).is("flat"))
                && PHRASE_TAGS.contains(tree.token(noun).tag())
                && !trigger.words().contains(noun);
        return described ? participant.withHead(noun, phraseStart(tree, noun)) : participant;
    }

    private static boolean covers(Participant participant, Trigger trigger) {
        return participant.firstToken() <= trigger.token()
                && trigger.token() < participant.endToken()
                && participant.kind() == MentionKind.NAME;
    }

    private void anchored(
            SentenceContext context,
            Trigger trigger,
            List<Participant> near,
            List<Participant> agents,
            List<Participant> targets) {
        boolean byTarget = trigger.anchor() == Trigger.Anchor.TARGET;
        RelationPattern pattern = lexicon.relations().stream()
                .filter(relation -> relation.type().equals(trigger.type()))
                .findFirst()
                .orElseThrow();
        for (Participant participant : context.participants()) {
            if (participant.headToken() == trigger.token()) {
                (byTarget ? targets : agents).add(participant);
            }
        }
        for (Participant participant : near) {
            boolean fits = pattern.otherTypes().contains(participant.type().label());
            if (fits && participant.headToken() != trigger.token()) {
                (byTarget ? agents : targets).add(participant);
            }
        }
        context.understood().stream()
                .filter(participant -> pattern.mayBeUnderstood()
                        && pattern.otherTypes().contains(participant.type().label()))
                .forEach(byTarget ? agents::add : targets::add);
    }

    /** Noun phrases that stand where the lexicon expects somebody and are no mentions. */
    private static void phrases(
            SentenceContext context, Trigger trigger, Set<String> expected, List<Participant> found) {
        Tree tree = context.tree();
        Set<Integer> heads = found.stream().map(Participant::headToken).collect(Collectors.toSet());
        for (int i = 0; i < tree.size(); i++) {
            if (trigger.words().contains(i) || context.isMentioned(i) || heads.contains(i)) {
                continue;
            }
            if (PHRASE_TAGS.contains(tree.token(i).tag())
                    && expected.contains(context.functions().of(trigger.token(), i))) {
                int first = phraseStart(tree, i);
                found.add(new Participant(i, first, i + 1, -1, EntityType.UNNAMED, MentionKind.NOMINAL));
            }
        }
    }

    private static int phraseStart(Tree tree, int head) {
        int first = head;
        while (first > 0
                && tree.headOf(first - 1) == head
                && !tree.token(first - 1).is("case")) {
            first--;
        }
        return first;
    }
}
