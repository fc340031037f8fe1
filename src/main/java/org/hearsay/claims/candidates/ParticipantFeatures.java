package org.hearsay.claims.candidates;

import java.util.Set;
import org.hearsay.claims.grammar.Functions;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;

/** What speaks for and against somebody being the agent, or the target, of a claim. */
final class ParticipantFeatures {
    private final FeatureContext context;
    private final Trigger trigger;
    private final String side;
    private final Set<String> expected;
    private final RelationWords relationWords;
    private final FeatureWords words;
    private final AttributionFeatures attribution;
    /**
     * Whether the trigger governs a verb with an object, which then is what is told about: "bars staff from using it".
     */
    private final boolean governing;

    ParticipantFeatures(FeatureContext context, Trigger trigger, boolean agent, RelationWords relationWords) {
        this.context = context;
        this.trigger = trigger;
        this.side = agent ? "agent" : "target";
        this.expected = agent ? trigger.agentFunctions() : trigger.targetFunctions();
        this.relationWords = relationWords;
        this.words = context.words();
        this.attribution = new AttributionFeatures(context.sayings(), trigger);
        this.governing = trigger.isWording() && governs(context, trigger);
    }

    long[] of(Participant participant) {
        FeatureBag bag = new FeatureBag(trigger.type(), side);
        if (!participant.isPresent()) {
            nobody(bag);
        } else if (participant.isUnderstood()) {
            understood(bag, participant);
        } else if (participant.headToken() == trigger.token()) {
            bag.addShared("-is-trigger");
        } else {
            grammar(bag, participant);
            words(bag, participant);
            kind(bag, participant);
            if (trigger.isWording()) {
                attribution.addFor(participant, bag);
            } else {
                new BridgeFeatures(context.sentence(), trigger, relationWords).add(bag, participant);
            }
        }
        return bag.codes();
    }

    private void nobody(FeatureBag bag) {
        bag.addShared("-nobody");
        bag.add("-nobody+wording", trigger.wording());
        bag.addShared(
                "-nobody+voice",
                Boolean.toString(context.tree().isPassive(trigger.token())),
                context.tree().token(trigger.token()).tag());
        for (Participant other : context.sentence().participants()) {
            if (expected.contains(functionOf(other))) {
                bag.addShared("-nobody-though", other.type().name());
                return;
            }
        }
        bag.addShared("-nobody-fits");
        attribution.addForNobody(bag);
    }

    private void understood(FeatureBag bag, Participant participant) {
        boolean first = context.sentence().understood().indexOf(participant) == 0;
        bag.addShared("-understood", Boolean.toString(first));
        bag.add("-understood+wording", trigger.wording());
        boolean fits = context.sentence().participants().stream()
                .anyMatch(other -> other.type() == participant.type()
                        && (!trigger.isWording() || expected.contains(functionOf(other))));
        bag.addShared("-understood-though", Boolean.toString(fits));
        if (!trigger.isWording()) {
            anchorWords(bag);
            new BridgeFeatures(context.sentence(), trigger, relationWords).add(bag, participant);
        }
    }

    /** The role nouns beside the anchor: "chief executive Jane Roe". */
    private void anchorWords(FeatureBag bag) {
        int at = trigger.token();
        for (String word : relationWords.near(trigger.type(), context.tree(), at - 5, at + 5)) {
            bag.add("-understood-word", word);
            bag.addShared("-understood-word");
        }
        bag.add("-understood-left", words.word(at - 1));
        bag.add("-understood-right", words.word(at + 1));
    }

    private String functionOf(Participant participant) {
        return context.functions().of(trigger.token(), participant.headToken());
    }

    private void grammar(FeatureBag bag, Participant participant) {
        String function = functionOf(participant);
        String reverse = context.functions().of(participant.headToken(), trigger.token());
        String type = participant.type().name();
        String voice = context.tree().isPassive(trigger.token()) ? "passive" : "active";
        bag.addShared("-function", function, trigger.isWording() ? "" : reverse);
        bag.addShared(
                "-function+tag", function, context.tree().token(trigger.token()).tag(), voice);
        bag.add("-function+type", function, type);
        bag.add("-function+wording", function, trigger.wording());
        if (trigger.isWording()) {
            bag.addShared("-function+governed", function, Boolean.toString(governing));
            bag.addShared("-expected", Boolean.toString(expected.contains(function)));
            bag.addShared("-expected+type", Boolean.toString(expected.contains(function)), type);
        }
        String path = context.functions().path(trigger.token(), participant.headToken());
        bag.addShared("-path", path);
        bag.add("-path+type", path, type);
        bag.add("-path+wording", path, trigger.wording());
        String cluster = words.cluster(trigger.token());
        bag.add("-function+cluster", function, cluster);
        bag.add("-path+cluster", path, cluster);
        String fine = words.fineCluster(trigger.token());
        bag.add("-function+fine", function, fine);
        bag.add("-path+fine", path, fine);
        if (!trigger.isWording()) {
            bag.add("-reverse+type", reverse, type);
        }
        String preposition = context.tree().caseOf(participant.headToken());
        bag.addShared("-preposition", preposition);
        bag.add("-preposition+wording", preposition, trigger.wording());
        bag.add("-preposition+cluster", preposition, cluster);
    }

    private static boolean governs(FeatureContext context, Trigger trigger) {
        for (int i = 0; i < context.tree().size(); i++) {
            if (context.functions().of(trigger.token(), i).equals(Functions.COMPLEMENT)) {
                return true;
            }
        }
        return false;
    }

    private void words(FeatureBag bag, Participant participant) {
        Tree tree = context.tree();
        boolean before = participant.headToken() < trigger.token();
        int from = before ? participant.endToken() : trigger.token() + 1;
        int to = before ? trigger.token() : participant.firstToken();
        String order = before ? "before" : "after";
        int distance = Math.max(0, to - from);
        bag.addShared("-distance", order, bucket(distance));
        bag.addShared("-others-between", order, Integer.toString(Math.min(4, others(from, to))));
        bag.add("-left", words.word(participant.firstToken() - 1));
        bag.add("-right", words.word(participant.endToken()));
        bag.add("-left-cluster", words.cluster(participant.firstToken() - 1));
        bag.add("-right-cluster", words.cluster(participant.endToken()));
        StringBuilder sequence = new StringBuilder(order);
        for (int i = from; i < to && i < from + 12; i++) {
            String word = words.word(i);
            bag.add("-between", order, word);
            bag.add("-between-cluster", order, words.cluster(i));
            sequence.append(' ').append(word);
        }
        if (distance <= 5) {
            bag.add("-sequence", sequence.toString());
            bag.add("-sequence+type", sequence.toString(), participant.type().name());
        }
        for (String word : relationWords.near(trigger.type(), tree, Math.min(from, to) - 3, Math.max(from, to) + 3)) {
            bag.add("-relation-word", order, word);
            bag.addShared("-relation-word", order, bucket(distance));
        }
    }

    private int others(int from, int to) {
        int count = 0;
        for (Participant other : context.sentence().participants()) {
            count += other.headToken() >= from && other.headToken() < to ? 1 : 0;
        }
        return count;
    }

    private void kind(FeatureBag bag, Participant participant) {
        bag.add("-type", participant.type().name());
        bag.add("-type+wording", participant.type().name(), trigger.wording());
        bag.addShared("-kind", participant.kind().name(), Boolean.toString(participant.isEntity()));
        bag.add("-kind+type", participant.kind().name(), participant.type().name());
        if (!context.tree().token(participant.headToken()).tag().equals("PROPN")) {
            bag.add("-head", context.tree().lemma(participant.headToken()));
            bag.add("-head-cluster", words.cluster(participant.headToken()));
            bag.add("-head-fine", words.fineCluster(participant.headToken()));
            bag.addShared(
                    "-head-cluster+type",
                    words.cluster(participant.headToken()),
                    participant.type().name());
        }
    }

    static String bucket(int distance) {
        if (distance <= 4) {
            return Integer.toString(distance);
        }
        return distance <= 7 ? "5-7" : distance <= 12 ? "8-12" : distance <= 20 ? "13-20" : "21+";
    }
}
