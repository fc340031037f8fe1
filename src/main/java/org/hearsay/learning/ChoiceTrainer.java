package org.hearsay.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a {@link ChoiceModel} to give the right candidates of each {@link Choice} as much probability as it can, by
 * adaptive gradient steps with a pull of the weights towards zero, and takes the mean of the later steps.
 * Deterministic: the order of the steps follows a fixed seed. One use.
 */
public final class ChoiceTrainer {
    private static final double RATE = 0.2;
    /** What a feature's squared gradients are taken to add up to before its first: the seldom seen take small steps. */
    private static final double PRIOR_SQUARES = 1;

    private static final long SEED = 17;

    private final int epochs;
    private final double pull;
    private final int minimumCount;
    private final double dropout;
    private final int runs;
    private long[] codes = new long[0];

    /** A trainer that uses all features in every step. */
    public ChoiceTrainer(int epochs, double pull, int minimumCount) {
        this(epochs, pull, minimumCount, 0, 1);
    }

    /**
     * A trainer.
     *
     * @param epochs how often it goes over the choices
     * @param pull strength of the pull towards zero, relative to the gradient of one choice
     * @param minimumCount features seen in fewer parts get no weight
     * @param dropout share of the features that each step does without, so that none is relied on alone; 0 to 1
     * @param runs how often everything is learned, in orders of its own; the model is the mean, which depends less on
     *     chance. From 1
     */
    public ChoiceTrainer(int epochs, double pull, int minimumCount, double dropout, int runs) {
        this.epochs = epochs;
        this.pull = pull;
        this.minimumCount = minimumCount;
        this.dropout = dropout;
        this.runs = runs;
    }

    /** {@return the model learned from {@code choices}} */
    public ChoiceModel train(List<Choice> choices) {
        indexFeatures(choices);
        List<int[][]> compiled = choices.stream().map(this::compile).toList();
        List<double[]> learned = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> new Run(run).learn(choices, compiled))
                .toList();
        double[] sums = new double[codes.length];
        learned.forEach(weights -> Arrays.setAll(sums, i -> sums[i] + weights[i]));
        return model(sums, runs * (epochs - (epochs + 1) / 2));
    }

    private void indexFeatures(List<Choice> choices) {
        Map<Long, Integer> counts = new HashMap<>();
        for (Choice choice : choices) {
            for (long[] part : choice.parts()) {
                for (long feature : part) {
                    counts.merge(feature, 1, Integer::sum);
                }
            }
        }
        codes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimumCount)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private int[][] compile(Choice choice) {
        return choice.parts().stream()
                .map(part -> Arrays.stream(part)
                        .mapToInt(code -> Arrays.binarySearch(codes, code))
                        .filter(i -> i >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * How much each part's features should gain: the probability the right candidates should have, less what they have.
     */
    private static double[] gradients(Choice choice, float[] scores, int partCount) {
        double[] odds = ChoiceModel.odds(scores);
        double rightMass = 1e-12;
        for (int c = 0; c < odds.length; c++) {
            rightMass += choice.isRight(c) ? odds[c] : 0;
        }
        double[] gradients = new double[partCount];
        for (int c = 0; c < odds.length; c++) {
            double gain = (choice.isRight(c) ? odds[c] / rightMass : 0) - odds[c];
            for (int part : choice.partsOf(c)) {
                gradients[part] += gain;
            }
        }
        return gradients;
    }

    /**
     * The mean of the weights over the second half of the epochs: steadier than where the last step happened to end.
     */
    private ChoiceModel model(double[] sums, int epochsSummed) {
        int[] kept = IntStream.range(0, codes.length)
                .filter(i -> Math.abs(sums[i] / epochsSummed) >= 0.03)
                .toArray();
        float[] values = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            values[i] = (float) (sums[kept[i]] / epochsSummed);
        }
        return ChoiceModel.of(Arrays.stream(kept).mapToLong(i -> codes[i]).toArray(), values);
    }

    /** One way through the choices. */
    private final class Run {
        private final Random random;
        private final double[] weights = new double[codes.length];
        private final double[] squares = new double[codes.length];

        Run(int number) {
            random = new Random(SEED + number);
        }

        /** {@return the sum of the weights after each epoch of the second half} */
        double[] learn(List<Choice> choices, List<int[][]> compiled) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                order.add(i);
            }
            double[] sums = new double[codes.length];
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(order, random);
                for (int i : order) {
                    step(choices.get(i), thinned(compiled.get(i)));
                }
                for (int i = 0; i < sums.length && 2 * epoch >= epochs; i++) {
                    sums[i] += weights[i];
                }
            }
            return sums;
        }

        private int[][] thinned(int[][] parts) {
            if (dropout == 0) {
                return parts;
            }
            int[][] thinned = new int[parts.length][];
            for (int i = 0; i < parts.length; i++) {
                thinned[i] = Arrays.stream(parts[i])
                        .filter(feature -> random.nextDouble() >= dropout)
                        .toArray();
            }
            return thinned;
        }

        private void step(Choice choice, int[][] parts) {
            float[] partScores = new float[parts.length];
            for (int i = 0; i < parts.length; i++) {
                double sum = 0;
                for (int feature : parts[i]) {
                    sum += weights[feature];
                }
                partScores[i] = (float) sum;
            }
            float[] scores = new float[choice.size()];
            for (int c = 0; c < scores.length; c++) {
                for (int part : choice.partsOf(c)) {
                    scores[c] += partScores[part];
                }
            }
            update(parts, gradients(choice, scores, parts.length));
        }

        private void update(int[][] parts, double[] gradients) {
            for (int i = 0; i < parts.length; i++) {
                if (Math.abs(gradients[i]) < 1e-4) {
                    continue;
                }
                for (int feature : parts[i]) {
                    double gradient = gradients[i] - pull * weights[feature];
                    squares[feature] += gradient * gradient;
                    weights[feature] += RATE * gradient / Math.sqrt(PRIOR_SQUARES + squares[feature]);
                }
            }
        }
    }
}
