package org.hearsay.evaluation;

/**
 * Facts of about the same confidence, and how many of them are right: a row of a reliability table.
 *
 * @param from least confidence
 * @param to most confidence, exclusive except for 1
 * @param mean mean confidence of the facts; 0 if there is none
 * @param right how many are annotated
 * @param total how many there are, without those that count neither way
 */
public record ConfidenceBin(double from, double to, double mean, int right, int total) {

    /** {@return the share that is right; 0 if there is none} */
    public double share() {
        return total == 0 ? 0 : (double) right / total;
    }
}
