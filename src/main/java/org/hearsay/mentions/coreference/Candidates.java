package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.learning.Choice;
import org.hearsay.learning.ChoiceModel;

/** The chains mentioned lately, from which an anaphor chooses its antecedent. Bounded, so that time grows linearly. */
final class Candidates {
    private static final int MOST = 40;
    private static final int FARTHEST = 8;

    private final AntecedentFeatures features;
    private final Agreement agreement;
    private final List<Chain> recent = new ArrayList<>();

    Candidates(AntecedentFeatures features, Agreement agreement) {
        this.features = features;
        this.agreement = agreement;
    }

    /** Makes the chain the most recent one. */
    void mention(Chain chain, Reference reference) {
        chain.see(features.isSubject(reference));
        recent.remove(chain);
        recent.add(0, chain);
        if (recent.size() > MOST) {
            recent.remove(MOST);
        }
    }

    /**
     * {@return the chains that may be the antecedent, most recent first, each with its nearest reference}
     *
     * @param ahead chains that are named later in the same sentence
     */
    Map<Chain, Reference> allowed(Anaphor anaphor, List<Chain> ahead) {
        Map<Chain, Reference> allowed = new LinkedHashMap<>();
        for (Chain chain : recent) {
            Reference last = chain.references().lower(anaphor.reference());
            boolean near = last != null
                    && anaphor.reference().sentence() - last.sentence() <= (anaphor.isPronoun() ? FARTHEST / 2 : 60);
            if (near && last != null && !last.overlaps(anaphor.reference()) && agreement.allows(anaphor, chain)) {
                allowed.put(chain, last);
            }
        }
        for (Chain chain : ahead) {
            Reference next = chain.references().higher(anaphor.reference());
            if (next != null && !allowed.containsKey(chain) && agreement.allows(anaphor, chain)) {
                allowed.put(chain, next);
            }
        }
        return allowed;
    }

    /** {@return the features of each allowed chain, in order} */
    List<long[]> describe(Anaphor anaphor, Map<Chain, Reference> allowed) {
        List<long[]> described = new ArrayList<>();
        List<Chain> passed = new ArrayList<>();
        allowed.forEach((chain, last) -> {
            int rank = (int) passed.stream()
                    .filter(other -> other.type() == chain.type())
                    .count();
            int rivals = (int) allowed.keySet().stream()
                            .filter(other -> other.type() == chain.type())
                            .count()
                    - 1;
            described.add(features.of(anaphor, chain, last, rank, rivals, passed.size(), allowed.keySet()));
            passed.add(chain);
        });
        return described;
    }

    /** {@return the features of having no antecedent} */
    long[] describeNone(Anaphor anaphor, Map<Chain, Reference> allowed) {
        return features.ofNone(anaphor, List.copyOf(allowed.keySet()));
    }

    /** {@return the probability of each allowed chain, then that of none} */
    double[] odds(ChoiceModel model, Anaphor anaphor, Map<Chain, Reference> allowed) {
        List<long[]> described = describe(anaphor, allowed);
        List<Chain> chains = List.copyOf(allowed.keySet());
        List<long[]> bystanders = features.ofBystanders(anaphor, recent);
        float[] scores = new float[described.size() + 1 + bystanders.size()];
        for (int i = 0; i < described.size(); i++) {
            scores[i] = model.score(described.get(i)) + features.bonus(anaphor, chains.get(i));
        }
        scores[described.size()] = model.score(describeNone(anaphor, allowed));
        for (int i = 0; i < bystanders.size(); i++) {
            scores[described.size() + 1 + i] = model.score(bystanders.get(i));
        }
        return ChoiceModel.odds(scores);
    }

    /** {@return the choice to learn from: {@code right} is the antecedent, none of them if it is not allowed} */
    Choice choice(Anaphor anaphor, Map<Chain, Reference> allowed, Chain right) {
        Choice choice = new Choice();
        List<long[]> described = describe(anaphor, allowed);
        int i = 0;
        for (Chain chain : allowed.keySet()) {
            choice.candidate(chain == right, choice.part(described.get(i++)));
        }
        choice.candidate(!allowed.containsKey(right), choice.part(describeNone(anaphor, allowed)));
        for (long[] bystander : features.ofBystanders(anaphor, recent)) {
            choice.candidate(!allowed.containsKey(right), choice.part(bystander));
        }
        return choice;
    }
}
