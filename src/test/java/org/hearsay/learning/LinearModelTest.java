package org.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private static final List<String> LABELS = List.of("fruit", "tool", "place");

    @Test
    void learnsWhatItIsShown() {
        LinearModel model = trained().toModel(1);

        assertThat(model.label(features("apple", "eat"))).isEqualTo("fruit");
        assertThat(model.label(features("hammer", "use"))).isEqualTo("tool");
        assertThat(model.label(features("oslo", "visit"))).isEqualTo("place");
        assertThat(model.label(features("unseen", "use"))).isEqualTo("tool");
    }

    @Test
    void comesBackFromItsBytesUnchanged() throws IOException {
        LinearModel model = trained().toModel(1);
        byte[] bytes = bytes(model);

        LinearModel read = LinearModel.readFrom(new ByteArrayInputStream(bytes));

        assertThat(read.labels()).isEqualTo(LABELS);
        assertThat(read.scores(features("apple", "use"))).isEqualTo(model.scores(features("apple", "use")));
        assertThat(bytes(read)).isEqualTo(bytes);
    }

    @Test
    void coarserStepsKeepWhatIsNotSmall() throws IOException {
        FeatureVector vector = new FeatureVector();
        vector.add(1, "oslo");
        int fingerprint = PackedWeights.fingerprint(vector.code(0));
        PackedWeights weights = new PackedWeights();
        weights.add(fingerprint, 0, 7);
        weights.add(fingerprint, 1, -8);
        weights.add(fingerprint, 2, 1);
        LinearModel model = new LinearModel(LABELS, 0.5f, weights.sorted());

        LinearModel coarser = model.coarser();

        assertThat(coarser.scores(vector)).containsExactly(3, -4.5f, 0);
        assertThat(coarser.weightCount()).isEqualTo(2);
        assertThat(LinearModel.readFrom(new ByteArrayInputStream(bytes(coarser)))
                        .scores(vector))
                .containsExactly(3, -4.5f, 0);
    }

    @Test
    void weighsFeaturesOfManyLabelsAsThoseOfFew() throws IOException {
        PackedWeights weights = new PackedWeights();
        FeatureVector vector = new FeatureVector();
        vector.add(1, "common");
        vector.add(1, "rare");
        vector.add(1, "unknown");
        float[] expected = new float[30];
        for (int label = 0; label < expected.length; label += label < 20 ? 1 : 3) {
            weights.add(PackedWeights.fingerprint(vector.code(0)), label, label - 5);
            expected[label] += 0.5f * (label - 5);
        }
        weights.add(PackedWeights.fingerprint(vector.code(1)), 7, 40);
        expected[7] += 0.5f * 40;
        List<String> labels = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        LinearModel model = new LinearModel(labels, 0.5f, weights.sorted());

        assertThat(model.scores(vector)).isEqualTo(expected);
        assertThat(model.featureCount()).isEqualTo(2);
        assertThat(LinearModel.readFrom(new ByteArrayInputStream(bytes(model))).scores(vector))
                .isEqualTo(expected);
    }

    @Test
    void isTheSameWhenTrainedTwice() throws IOException {
        assertThat(bytes(trained().toModel(1))).isEqualTo(bytes(trained().toModel(1)));
    }

    @Test
    void dropsRareFeatures() {
        assertThat(trained().toModel(3).featureCount())
                .isLessThan(trained().toModel(1).featureCount());
    }

    @Test
    void averagesTrainers() {
        AveragedWeights weights = trained().average(1);

        assertThat(weights.plus(weights).times(0.5f).toModel().scores(features("apple", "use")))
                .isEqualTo(weights.toModel().scores(features("apple", "use")));
    }

    @Test
    void refusesDamagedBytes() throws IOException {
        byte[] bytes = bytes(trained().toModel(1));
        byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);

        assertThatThrownBy(() -> LinearModel.readFrom(new ByteArrayInputStream(cut)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LinearModel.readFrom(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    private static PerceptronTrainer trained() {
        PerceptronTrainer trainer = new PerceptronTrainer(LABELS);
        for (int round = 0; round < 5; round++) {
            trainer.learn(features("oslo", "visit"), 2);
            trainer.learn(features("apple", "eat"), 0);
            trainer.learn(features("hammer", "use"), 1);
            trainer.learn(features("pear", "eat"), 0);
            trainer.learn(features("saw", "use"), 1);
        }
        return trainer;
    }

    private static FeatureVector features(String word, String verb) {
        FeatureVector features = new FeatureVector();
        features.addBias();
        features.add(1, word);
        features.add(2, verb);
        features.add(3, word, verb);
        return features;
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.writeTo(out);
        return out.toByteArray();
    }
}
