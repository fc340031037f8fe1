package org.hearsay.training.clusters;

/**
 * Takes out of word vectors what nearly all have in common: their mean and the directions in which they differ most,
 * which tell little more than how frequent a word is (Mu and Viswanath, 2018). Then all get length 1.
 */
final class Centering {
    private static final int DIRECTIONS = 2;
    private static final int SAMPLE = 20_000;
    private static final int ITERATIONS = 200;

    private Centering() {}

    /** Changes the vectors in place. */
    static void apply(float[][] vectors) {
        int dimensions = vectors[0].length;
        double[] mean = new double[dimensions];
        for (float[] vector : vectors) {
            for (int d = 0; d < dimensions; d++) {
                mean[d] += (double) vector[d] / vectors.length;
            }
        }
        for (float[] vector : vectors) {
            remove(vector, mean, 1);
        }
        for (int i = 0; i < DIRECTIONS; i++) {
            double[] direction = widest(vectors);
            for (float[] vector : vectors) {
                remove(vector, direction, dot(vector, direction));
            }
        }
        for (float[] vector : vectors) {
            scale(vector);
        }
    }

    /** The direction in which the most frequent words differ most, by power iteration; of length 1. */
    private static double[] widest(float[][] vectors) {
        int dimensions = vectors[0].length;
        int sample = Math.min(SAMPLE, vectors.length);
        double[] direction = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            direction[d] = 1 + d % 7;
        }
        double[][] spread = new double[dimensions][dimensions];
        for (int i = 0; i < sample; i++) {
            for (int a = 0; a < dimensions; a++) {
                for (int b = 0; b < dimensions; b++) {
                    spread[a][b] += (double) vectors[i][a] * vectors[i][b];
                }
            }
        }
        for (int i = 0; i < ITERATIONS; i++) {
            double[] next = new double[dimensions];
            double squares = 0;
            for (int a = 0; a < dimensions; a++) {
                for (int b = 0; b < dimensions; b++) {
                    next[a] += spread[a][b] * direction[b];
                }
                squares += next[a] * next[a];
            }
            for (int a = 0; a < dimensions; a++) {
                direction[a] = next[a] / Math.sqrt(squares);
            }
        }
        return direction;
    }

    private static double dot(float[] vector, double[] direction) {
        double sum = 0;
        for (int d = 0; d < vector.length; d++) {
            sum += vector[d] * direction[d];
        }
        return sum;
    }

    private static void remove(float[] vector, double[] direction, double share) {
        for (int d = 0; d < vector.length; d++) {
            vector[d] -= (float) (share * direction[d]);
        }
    }

    private static void scale(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        for (int d = 0; d < vector.length && squares > 0; d++) {
            vector[d] /= (float) Math.sqrt(squares);
        }
    }
}
