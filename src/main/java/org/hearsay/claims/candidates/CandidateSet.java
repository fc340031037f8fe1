package org.hearsay.claims.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceModel;

/**
 * All readings of one trigger: no claim, or a claim with one of the possible agents and one of the possible targets.
 * Immutable.
 */
public final class CandidateSet {
    private final Trigger trigger;
    private final List<Participant> agents;
    private final List<Participant> targets;
    private final long[] triggerFeatures;
    private final List<long[]> agentFeatures;
    private final List<long[]> targetFeatures;

    CandidateSet(
            Trigger trigger,
            List<Participant> agents,
            List<Participant> targets,
            long[] triggerFeatures,
            List<long[]> agentFeatures,
            List<long[]> targetFeatures) {
        this.trigger = trigger;
        this.agents = List.copyOf(agents);
        this.targets = List.copyOf(targets);
        this.triggerFeatures = triggerFeatures.clone();
        this.agentFeatures = List.copyOf(agentFeatures);
        this.targetFeatures = List.copyOf(targetFeatures);
    }

    /** {@return the trigger} */
    public Trigger trigger() {
        return trigger;
    }

    /** {@return who could be the agent; the first may be nobody} */
    public List<Participant> agents() {
        return agents;
    }

    /** {@return who could be the target; the first may be nobody} */
    public List<Participant> targets() {
        return targets;
    }

    private boolean isPossible(Participant agent, Participant target) {
        if (!trigger.isWording() && (!agent.isPresent() || !target.isPresent())) {
            return false;
        }
        boolean bothUnderstood = agent.isUnderstood() && target.isUnderstood();
        boolean sameWords = agent.isPresent() && agent.headToken() == target.headToken();
        return !bothUnderstood && !sameWords && !agent.sameAs(target) && (agent.isPresent() || target.isPresent());
    }

    private long[] pairFeatures(Participant agent, Participant target) {
        FeatureBag bag = new FeatureBag(trigger.type());
        String order = agent.headToken() < trigger.token()
                ? target.headToken() < trigger.token() ? "at-" : "a-t"
                : target.headToken() < trigger.token() ? "t-a" : "-at";
        bag.addShared(
                "order",
                agent.isPresent() ? order : "nobody",
                target.isPresent() ? "" : "nothing",
                Boolean.toString(agent.headToken() < target.headToken()));
        bag.add(
                "types",
                agent.isPresent() ? agent.type().name() : "",
                target.isPresent() ? target.type().name() : "");
        return bag.codes();
    }

    /**
     * {@return the decision to learn from}
     *
     * @param isRight whether an agent and a target make a claim that the text makes
     * @param noneIsRight whether it would be right to read no claim here
     */
    public Choice toChoice(BiPredicate<Participant, Participant> isRight, boolean noneIsRight) {
        Choice choice = new Choice();
        choice.candidate(noneIsRight);
        int shared = choice.part(triggerFeatures);
        int[] agentParts = agentFeatures.stream().mapToInt(choice::part).toArray();
        int[] targetParts = targetFeatures.stream().mapToInt(choice::part).toArray();
        for (int a = 0; a < agentParts.length; a++) {
            for (int t = 0; t < targetParts.length; t++) {
                if (isPossible(agents.get(a), targets.get(t))) {
                    int pair = choice.part(pairFeatures(agents.get(a), targets.get(t)));
                    boolean right = isRight.test(agents.get(a), targets.get(t));
                    choice.candidate(right, shared, agentParts[a], targetParts[t], pair);
                }
            }
        }
        return choice;
    }

    /** {@return the readings that are claims, with their probabilities} The rest is the probability of no claim. */
    public List<ScoredCandidate> score(ChoiceModel model) {
        float shared = model.score(triggerFeatures);
        float[] agentScores = scores(model, agentFeatures);
        float[] targetScores = scores(model, targetFeatures);
        List<ScoredCandidate> scored = new ArrayList<>();
        for (int a = 0; a < agentScores.length; a++) {
            for (int t = 0; t < targetScores.length; t++) {
                if (isPossible(agents.get(a), targets.get(t))) {
                    float pair = model.score(pairFeatures(agents.get(a), targets.get(t)));
                    scored.add(new ScoredCandidate(
                            agents.get(a), targets.get(t), shared + agentScores[a] + targetScores[t] + pair));
                }
            }
        }
        return toOdds(scored);
    }

    private static float[] scores(ChoiceModel model, List<long[]> features) {
        float[] scores = new float[features.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(features.get(i));
        }
        return scores;
    }

    private static List<ScoredCandidate> toOdds(List<ScoredCandidate> scored) {
        float[] scores = new float[scored.size() + 1];
        for (int i = 0; i < scored.size(); i++) {
            scores[i + 1] = (float) scored.get(i).score();
        }
        double[] odds = ChoiceModel.odds(scores);
        List<ScoredCandidate> result = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            result.add(new ScoredCandidate(scored.get(i).agent(), scored.get(i).target(), odds[i + 1]));
        }
        return result;
    }
}
