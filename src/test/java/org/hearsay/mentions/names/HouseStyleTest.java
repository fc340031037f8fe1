package org.hearsay.mentions.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.hearsay.graph.NameListReader;
import org.junit.jupiter.api.Test;

class HouseStyleTest {
    private static final String OURS = "the regulator fined the firm after a breach";
    private static final String OTHERS = "the river rises in mountains and flows north";

    @Test
    void tellsOurStyleByItsPlainWords() {
        HouseStyle style = trained();

        assertThat(style.share(words("Regulators say the firm hid a breach"))).isGreaterThan(0.6f);
        assertThat(style.share(words("Two mountains stand where it flows"))).isLessThan(0.4f);
    }

    @Test
    void namesNumbersAndPunctuationTellNothing() {
        assertThat(trained().share(words("Larch Systems , 2024 !"))).isBetween(0.3f, 0.5f);
        assertThat(HouseStyle.codes(words("Larch Systems , 2024 !"))).isEmpty();
    }

    @Test
    void countsAWordOnce() {
        assertThat(HouseStyle.codes(words("so so so"))).hasSameSizeAs(HouseStyle.codes(words("so")));
    }

    private static HouseStyle trained() {
        TypeVotesTrainer trainer =
                new TypeVotesTrainer(NounClasses.readShipped(), new KnownNameIndex(NameListReader.readShipped()));
        for (int copy = 0; copy < 5; copy++) {
            trainer.addStyle(words(OURS), true);
            trainer.addStyle(words(OTHERS), false);
        }
        return new HouseStyle(trainer.train(10, 0.001, 2, 0));
    }

    private static List<SentenceWords> words(String text) {
        List<String> texts = List.of(text.split(" ", -1));
        return List.of(new SentenceWords(texts, Collections.nCopies(texts.size(), "NN")));
    }
}
