package org.hearsay.evaluation;

/**
 * How much of what was extracted is right, and how much of what is annotated was extracted.
 *
 * @param right how many of the extracted are annotated
 * @param extracted how many were extracted
 * @param found how many of the annotated were extracted
 * @param annotated how many are annotated
 */
public record Score(int right, int extracted, int found, int annotated) {

    /** {@return the share of the extracted that is right; 0 if nothing was extracted} */
    public double precision() {
        return extracted == 0 ? 0 : (double) right / extracted;
    }

    /** {@return the share of the annotated that was found; 0 if nothing is annotated} */
    public double recall() {
        return annotated == 0 ? 0 : (double) found / annotated;
    }

    /** {@return the harmonic mean of precision and recall} */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
