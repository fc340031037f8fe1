package org.hearsay.language.syntax;

/**
 * Which half-finished parses a {@link ParserBeam} stops to follow.
 *
 * @param width how many parses are followed side by side at most, from 1
 * @param margin parses whose score is so much lower than the best one's are dropped, so that few are followed where the
 *     words leave little doubt; in units of the model's scores
 * @param recombines whether of parses that can no longer differ in what follows only the best is kept
 */
public record BeamPruning(int width, float margin, boolean recombines) {

    public BeamPruning {
        if (width < 1 || !(margin >= 0)) {
            throw new IllegalArgumentException("a beam of width " + width + " and margin " + margin);
        }
    }

    /** {@return the plain beam: always the best {@code width} parses} */
    public static BeamPruning plain(int width) {
        return new BeamPruning(width, Float.POSITIVE_INFINITY, false);
    }
}
