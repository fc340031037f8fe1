package org.hearsay.reading.text.rules;

/** Recognises one kind of noise. Stateless and thread-safe. */
@FunctionalInterface
public interface NoiseRule {

    /** {@return whether {@code line}, standing at {@code place}, is the noise this rule knows} */
    Verdict judge(Line line, Place place);

    /** {@return NOISE if {@code isNoise}, otherwise UNDECIDED} */
    static Verdict noiseIf(boolean isNoise) {
        return isNoise ? Verdict.NOISE : Verdict.UNDECIDED;
    }
}
