package org.hearsay.language.syntax;

import java.util.function.Function;
import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;

/**
 * Scores the transitions from states of one sentence. Keeps the scores of whole states, since those followed side by
 * side often differ only in what lies far back, and the sums of features that depend on few words, since many states
 * share them; valid as long as the model doesn't change. Not thread-safe.
 */
public final class TransitionScorer {
    private final LinearScorer model;
    private final ParserFeatures features;
    private final int labels;
    private final ScoreCache states;
    private final ScoreCache parts;

    /** Starts scoring a sentence. */
    public TransitionScorer(LinearScorer model, ParserWords words) {
        this.model = model;
        this.features = new ParserFeatures(words, new FeatureVector());
        this.labels = model.labels().size();
        this.states = new ScoreCache(8 * words.size());
        this.parts = new ScoreCache(16 * words.size());
    }

    /** {@return the score of each transition from {@code state}} Not to be changed. */
    public float[] score(ParserState state) {
        int s0 = state.onStack(0);
        int s1 = state.onStack(1);
        int b0 = state.ahead(0);
        long top = key(4, s0, state.signature(s0));
        long second = key(5, s1, state.signature(s1));
        long next = key(6, b0, state.signature(b0));
        long whole = FeatureHash.of(FeatureHash.of(top, second, next), state.onStack(2));
        float[] scores = states.find(whole);
        if (scores == ScoreCache.NONE) {
            scores = sum(features.ofHistory(state));
            add(b0 + 1, state, features::ofNext, scores);
            add(key(2, s0, b0), state, features::ofTopAndNext, scores);
            add(key(3, s1, s0), state, features::ofTopTwo, scores);
            add(top, state, features::ofTopChildren, scores);
            add(second, state, features::ofSecondChildren, scores);
            add(next, state, features::ofNextChildren, scores);
            states.put(whole, scores);
        }
        return scores;
    }

    private void add(long key, ParserState state, Function<ParserState, FeatureVector> of, float[] scores) {
        float[] part = parts.find(key);
        if (part == ScoreCache.NONE) {
            part = sum(of.apply(state));
            parts.put(key, part);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += part[i];
        }
    }

    private static long key(int group, long word, long detail) {
        return FeatureHash.of(group, word, detail);
    }

    private float[] sum(FeatureVector vector) {
        float[] sums = new float[labels];
        model.addScores(vector, sums);
        return sums;
    }
}
