package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.learning.ChoiceModel;

/** Chooses the antecedent of an anaphor by a trained model; near-ties stay open. Immutable, thread-safe. */
final class AntecedentChooser implements Antecedents {
    private static final double LEAST_ODDS = 0.4;

    private final ChoiceModel model;

    AntecedentChooser(ChoiceModel model) {
        this.model = model;
    }

    @Override
    public Optional<Chain> choose(Candidates candidates, Anaphor anaphor, List<Chain> ahead) {
        Map<Chain, Reference> allowed = candidates.allowed(anaphor, ahead);
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        double[] odds = candidates.odds(model, anaphor, allowed);
        List<Chain> chains = new ArrayList<>(allowed.keySet());
        int best = 0;
        for (int i = 1; i < chains.size(); i++) {
            best = odds[i] > odds[best] ? i : best;
        }
        return best < chains.size() && odds[best] >= LEAST_ODDS ? Optional.of(chains.get(best)) : Optional.empty();
    }
}
