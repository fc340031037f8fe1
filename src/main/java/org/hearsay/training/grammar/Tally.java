package org.hearsay.training.grammar;

import java.util.Locale;

/** Counts of right, wanted and given things. */
final class Tally {
    private int right;
    private int wanted;
    private int given;

    void count(boolean isRight) {
        add(isRight ? 1 : 0, 1, 1);
    }

    void add(int moreRight, int moreWanted, int moreGiven) {
        right += moreRight;
        wanted += moreWanted;
        given += moreGiven;
    }

    /** {@return the harmonic mean of precision and recall in per cent; the accuracy where wanted equals given} */
    double f1() {
        return 200.0 * right / Math.max(1, wanted + given);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", f1());
    }
}
