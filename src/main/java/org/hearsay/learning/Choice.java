package org.hearsay.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * One decision to learn from: candidates described by features, and which of them would be right. Features that several
 * candidates share are kept once, in parts.
 *
 * <p>Not thread-safe; built once, then read.
 */
public final class Choice {
    private final List<long[]> parts = new ArrayList<>();
    private final List<int[]> candidates = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    /** {@return the number of a new part with these features} */
    public int part(long[] features) {
        parts.add(features.clone());
        return parts.size() - 1;
    }

    /**
     * Adds a candidate.
     *
     * @param isRight whether choosing it would be right; several may be
     * @param ofParts the parts that describe it; none for a candidate whose score is 0
     */
    public void candidate(boolean isRight, int... ofParts) {
        candidates.add(ofParts.clone());
        right.add(isRight);
    }

    int size() {
        return candidates.size();
    }

    boolean isRight(int candidate) {
        return right.get(candidate);
    }

    int[] partsOf(int candidate) {
        return candidates.get(candidate);
    }

    List<long[]> parts() {
        return parts;
    }

    /** {@return whether there is anything to learn: a right candidate and a wrong one} */
    public boolean isInformative() {
        return right.contains(true) && right.contains(false);
    }
}
