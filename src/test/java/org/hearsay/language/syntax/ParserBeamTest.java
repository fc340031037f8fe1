package org.hearsay.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;
import org.junit.jupiter.api.Test;

class ParserBeamTest {
    private static final int ENOUGH = 20_000;
    private static final int SIZE = 4;
    private static final BeamPruning ALL = BeamPruning.plain(ENOUGH);

    private final ParserWords words = new ParserWords(
            WordForms.of(List.of("Quillon", "closes", "ports", ".")),
            List.of("PROPN|NNP", "VERB|VBZ", "NOUN|NNS", "PUNCT|."));

    @Test
    void recombinesParsesThatCanNoLongerDiffer() {
        ParserBeam plain = beam(ALL);
        ParserBeam recombining = beam(new BeamPruning(ENOUGH, Float.POSITIVE_INFINITY, true));

        for (int step = 0; step < 2 * SIZE - 1; step++) {
            plain.advance(-1);
            recombining.advance(-1);

            Map<Long, Float> best = bestByOutlook(plain);
            assertThat(recombining.items()).hasSameSizeAs(best.keySet());
            bestByOutlook(recombining)
                    .forEach((outlook, score) -> assertThat(score).isCloseTo(best.get(outlook), Offset.offset(0.001f)));
        }

        assertThat(plain.best().state().isDone()).isTrue();
        assertThat(recombining.items().size()).isLessThan(plain.items().size() / 2);
    }

    @Test
    void dropsParsesFarBehindTheBest() {
        ParserBeam plain = beam(ALL);
        ParserBeam narrow = beam(new BeamPruning(ENOUGH, 3, false));

        for (int step = 0; step < 2; step++) {
            plain.advance(-1);
            narrow.advance(-1);
        }

        float least = plain.best().score() - 3;
        assertThat(narrow.items().stream().map(ParserBeam.Item::score).toList())
                .isEqualTo(plain.items().stream()
                        .map(ParserBeam.Item::score)
                        .filter(score -> score >= least)
                        .toList())
                .hasSizeLessThan(plain.items().size());
    }

    @Test
    void refusesBeamsThatFollowNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BeamPruning(0, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new BeamPruning(1, Float.NaN, false));
    }

    private ParserBeam beam(BeamPruning pruning) {
        return new ParserBeam(new TransitionScorer(new AnyScorer(), words), SIZE, pruning);
    }

    private static Map<Long, Float> bestByOutlook(ParserBeam beam) {
        Map<Long, Float> best = new TreeMap<>();
        beam.items().forEach(item -> best.merge(item.state().outlook(), item.score(), Math::max));
        return best;
    }

    /** Weights made of the bits of features, between 0 and 1. */
    private static final class AnyScorer implements LinearScorer {
        @Override
        public List<String> labels() {
            return DependencyParser.transitions(List.of("nsubj", "obj"));
        }

        @Override
        public void addScores(FeatureVector features, float[] scores) {
            for (int i = 0; i < features.size(); i++) {
                for (int label = 0; label < scores.length; label++) {
                    scores[label] += (features.code(i) >>> (8 * label) & 0xFF) / 256f;
                }
            }
        }
    }
}
