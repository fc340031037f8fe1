package org.hearsay.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.PerceptronTrainer;
import org.junit.jupiter.api.Test;

class TransitionScorerTest {
    private static final List<String> TRANSITIONS = DependencyParser.transitions(List.of("nsubj", "obj", "punct"));
    private static final List<Integer> WAY = List.of(0, 1, 0, 0, 4, 0, 6);

    private final ParserWords words = new ParserWords(
            WordForms.of(List.of("Quillon", "closes", "ports", ".")),
            List.of("PROPN|NNP", "VERB|VBZ", "NOUN|NNS", "PUNCT|."));

    @Test
    void scoresAsAllFeaturesTogetherDo() {
        PerceptronTrainer trainer = new PerceptronTrainer(TRANSITIONS);
        FeatureVector vector = new FeatureVector();
        ParserFeatures features = new ParserFeatures(words, vector);
        follow(state -> trainer.correct(features.of(state), state.depth(), 1));
        TransitionScorer scorer = new TransitionScorer(trainer, words);

        for (int time = 0; time < 2; time++) {
            follow(state -> {
                float[] scores = scorer.score(state);
                assertThat(scores).containsExactly(trainer.scores(features.of(state)), Offset.offset(0.001f));
                assertThat(Arrays.equals(scores, new float[scores.length])).isFalse();
            });
        }
    }

    private void follow(Consumer<ParserState> visitor) {
        ParserState state = new ParserState(4);
        for (int transition : WAY) {
            visitor.accept(state);
            assertThat(state.allows(transition)).isTrue();
            state.apply(transition);
        }
        assertThat(state.isDone()).isTrue();
        assertThat(state.transitions()).isEqualTo(WAY);
    }
}
