package org.hearsay.evaluation;

/**
 * How often an attribute of a right fact is right as well.
 *
 * @param right how often it is
 * @param total how many right facts have the attribute annotated
 */
public record Accuracy(int right, int total) {

    /** {@return the share that is right; 0 if there is none} */
    public double share() {
        return total == 0 ? 0 : (double) right / total;
    }
}
