package org.hearsay.training.clusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups vectors of length 1 around centres, each with the centre that points most nearly the same way. Starts from the
 * heaviest vectors, so the same input gives the same groups.
 */
final class SphericalKMeans {
    private static final int ITERATIONS = 15;

    private final float[][] vectors;
    private final double[] weights;
    private final int[] groups;
    private float[][] centres;

    /**
     * Groups the vectors.
     *
     * @param vectors each of length 1
     * @param weights how much each counts for its centre
     * @param count how many groups; not more than vectors
     */
    SphericalKMeans(float[][] vectors, double[] weights, int count) {
        this.vectors = vectors;
        this.weights = weights;
        this.groups = new int[vectors.length];
        List<Integer> heaviest = IntStream.range(0, vectors.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -weights[i]))
                .limit(count)
                .toList();
        centres = heaviest.stream().map(i -> vectors[i].clone()).toArray(float[][]::new);
        for (int i = 0; i < ITERATIONS; i++) {
            assign();
            centres = means();
        }
    }

    /** {@return the number of the group of each vector} */
    int[] groups() {
        return groups.clone();
    }

    /** {@return the centre of each group, of length 1} */
    float[][] centres() {
        return centres.clone();
    }

    /** {@return the sum of the weights of each group} */
    double[] groupWeights() {
        double[] sums = new double[centres.length];
        for (int i = 0; i < groups.length; i++) {
            sums[groups[i]] += weights[i];
        }
        return sums;
    }

    private void assign() {
        float[][] columns = new float[vectors[0].length][centres.length];
        for (int c = 0; c < centres.length; c++) {
            for (int d = 0; d < columns.length; d++) {
                columns[d][c] = centres[c][d];
            }
        }
        float[] likeness = new float[centres.length];
        for (int i = 0; i < vectors.length; i++) {
            Arrays.fill(likeness, 0);
            for (int d = 0; d < columns.length; d++) {
                addTimes(likeness, columns[d], vectors[i][d]);
            }
            groups[i] = highest(likeness);
        }
    }

    private static void addTimes(float[] sums, float[] values, float factor) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += factor * values[c];
        }
    }

    private static int highest(float[] values) {
        int best = 0;
        for (int c = 1; c < values.length; c++) {
            best = values[c] > values[best] ? c : best;
        }
        return best;
    }

    /** An empty group keeps its centre. */
    private float[][] means() {
        double[][] sums = new double[centres.length][vectors[0].length];
        for (int i = 0; i < vectors.length; i++) {
            for (int d = 0; d < vectors[i].length; d++) {
                sums[groups[i]][d] += weights[i] * vectors[i][d];
            }
        }
        float[][] means = new float[centres.length][];
        for (int c = 0; c < means.length; c++) {
            double length = Math.sqrt(Arrays.stream(sums[c]).map(x -> x * x).sum());
            means[c] = centres[c].clone();
            for (int d = 0; d < means[c].length && length > 0; d++) {
                means[c][d] = (float) (sums[c][d] / length);
            }
        }
        return means;
    }
}
