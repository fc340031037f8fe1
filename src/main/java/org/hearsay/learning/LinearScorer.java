package org.hearsay.learning;

import java.util.List;

/** Gives each label a score from the features of a case; the highest score wins. */
public interface LinearScorer {

    /** {@return the labels; a label's position is its number} */
    List<String> labels();

    /**
     * Adds the score of each label to {@code scores}.
     *
     * @param features what is known of the case
     * @param scores one score per label, to be raised or lowered
     */
    void addScores(FeatureVector features, float[] scores);

    /** {@return one score per label, in the order of {@link #labels()}} */
    default float[] scores(FeatureVector features) {
        float[] scores = new float[labels().size()];
        addScores(features, scores);
        return scores;
    }

    /** {@return the number of the label with the highest score; the first of them when there is a tie} */
    default int best(FeatureVector features) {
        return highest(scores(features));
    }

    /** {@return the label with the highest score} */
    default String label(FeatureVector features) {
        return labels().get(best(features));
    }

    /** {@return the position of the highest score, the first of them when there is a tie} */
    static int highest(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
