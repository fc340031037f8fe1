package org.hearsay.language.syntax;

import java.util.Arrays;
import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;

/**
 * Scores the transitions from states of one sentence. Keeps the sums of features that depend on few words, since many
 * states share them; valid as long as the model doesn't change. Not thread-safe.
 */
public final class TransitionScorer {
    private final LinearScorer model;
    private final ParserFeatures features;
    private final ScoreCache cache;

    /** Starts scoring a sentence. */
    public TransitionScorer(LinearScorer model, ParserWords words) {
        this.model = model;
        this.features = new ParserFeatures(words, new FeatureVector());
        this.cache = new ScoreCache(words.size(), this::sum);
    }

    /** Sets {@code scores} to the score of each transition from {@code state}. */
    public void score(ParserState state, float[] scores) {
        Arrays.fill(scores, 0);
        model.addScores(features.ofHistory(state), scores);
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int b0 = state.ahead(0);
        cache.add(b0 + 1, state, features::ofNext, scores);
        cache.add(key(2, s0, b0), state, features::ofTopAndNext, scores);
        cache.add(key(3, s1, s0), state, features::ofTopTwo, scores);
        cache.add(key(4, s0, state.signature(s0)), state, features::ofTopChildren, scores);
        cache.add(key(5, s1, state.signature(s1)), state, features::ofSecondChildren, scores);
        cache.add(key(6, b0, state.signature(b0)), state, features::ofNextChildren, scores);
    }

    private static long key(int group, long word, long detail) {
        return FeatureHash.of(group, word, detail);
    }

    private float[] sum(FeatureVector vector) {
        float[] sums = new float[model.labels().size()];
        model.addScores(vector, sums);
        return sums;
    }
}
