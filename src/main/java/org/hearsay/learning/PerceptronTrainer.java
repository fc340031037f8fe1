package org.hearsay.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Learns weights by guessing and being corrected: the multiclass averaged perceptron of Collins (2002).
 *
 * <p>For each case call {@link #learn}, or score it yourself and call {@link #advance()} and {@link #correct}. Go over
 * the cases several times in another order, then take {@link #toModel}. The same cases in the same order give the same
 * model: weights are whole numbers until they are averaged. Not thread-safe.
 */
public final class PerceptronTrainer implements LinearScorer {
    private final List<String> labels;
    private final float[] scores;
    private final FeatureIndex index = new FeatureIndex();
    private FeatureWeights[] rows = new FeatureWeights[1 << 12];
    private int step;

    /** Starts with all weights zero. */
    public PerceptronTrainer(List<String> labels) {
        this.labels = List.copyOf(labels);
        this.scores = new float[labels.size()];
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public void addScores(FeatureVector features, float[] sums) {
        for (int i = 0; i < features.size(); i++) {
            int row = index.find(features.code(i));
            if (row >= 0) {
                rows[row].addTo(sums);
            }
        }
    }

    /**
     * Guesses a case and corrects the weights if the guess is wrong.
     *
     * @param features what is known of the case
     * @param gold the number of the right label
     * @return the number of the guessed label
     */
    public int learn(FeatureVector features, int gold) {
        Arrays.fill(scores, 0);
        addScores(features, scores);
        int guess = LinearScorer.highest(scores);
        advance();
        if (guess != gold) {
            correct(features, gold, guess);
        }
        return guess;
    }

    /** Counts one more case, so that weights which last longer weigh more in the average. */
    public void advance() {
        step++;
    }

    /** Raises the right label's weights by one and lowers those of the wrong guess. */
    public void correct(FeatureVector features, int gold, int guess) {
        for (int i = 0; i < features.size(); i++) {
            FeatureWeights row = row(features.code(i));
            row.change(gold, 1, step);
            row.change(guess, -1, step);
            row.countUpdate();
        }
    }

    /** Changes the weights of one label by {@code amount}: for structured learning, where whole sequences compete. */
    public void change(FeatureVector features, int label, int amount) {
        for (int i = 0; i < features.size(); i++) {
            FeatureWeights row = row(features.code(i));
            row.change(label, amount, step);
            row.countUpdate();
        }
    }

    /** {@return how many features have been seen in corrections} */
    public int featureCount() {
        return index.size();
    }

    /**
     * {@return the weights averaged over all steps}
     *
     * @param minUpdates features that were corrected fewer times are dropped; 1 keeps all
     */
    public AveragedWeights average(int minUpdates) {
        return AveragedWeights.of(labels, index.sortedCodes(), code -> {
            FeatureWeights row = rows[index.find(code)];
            return row.updates() < minUpdates ? WeightRow.NONE : row.averaged(step);
        });
    }

    /**
     * {@return the model with the averaged weights}
     *
     * @param minUpdates features that were corrected fewer times are dropped; 1 keeps all, 2 to 4 halve the size or
     *     more at little loss
     */
    public LinearModel toModel(int minUpdates) {
        return average(minUpdates).toModel();
    }

    private FeatureWeights row(long code) {
        int row = index.findOrAdd(code);
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, 2 * row);
        }
        FeatureWeights found = rows[row];
        if (found == null) {
            found = new FeatureWeights();
            rows[row] = found;
        }
        return found;
    }
}
