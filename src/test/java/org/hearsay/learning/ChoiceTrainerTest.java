package org.hearsay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {
    private static final long WARM = FeatureHash.of("warm");
    private static final long COLD = FeatureHash.of("cold");

    @Test
    void prefersTheCandidateWhoseFeaturesWereRight() {
        ChoiceModel model = train();

        assertThat(model.score(new long[] {WARM})).isPositive();
        assertThat(model.score(new long[] {COLD})).isNegative();
        assertThat(model.score(new long[] {FeatureHash.of("never seen")})).isZero();
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        assertThat(bytes(train())).isEqualTo(bytes(train()));
    }

    @Test
    void survivesWritingAndReading() throws IOException {
        ChoiceModel model = train();

        ChoiceModel read = ChoiceModel.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));

        assertThat(read.score(new long[] {WARM, COLD})).isEqualTo(model.score(new long[] {WARM, COLD}));
        assertThat(read.size()).isEqualTo(model.size());
    }

    @Test
    void sharesAllProbabilityAmongTheCandidates() {
        double[] odds = ChoiceModel.odds(new float[] {0, 1, 1000});

        assertThat(odds[0] + odds[1] + odds[2]).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(odds[2]).isGreaterThan(0.99);
    }

    private static byte[] bytes(ChoiceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static ChoiceModel train() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Choice choice = new Choice();
            choice.candidate(false);
            choice.candidate(true, choice.part(new long[] {WARM}));
            choice.candidate(false, choice.part(new long[] {COLD}));
            choices.add(choice);
        }
        return new ChoiceTrainer(10, 0.001, 1, 0.2, 2).train(choices);
    }
}
