package org.hearsay.training.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.language.syntax.BeamPruning;
import org.hearsay.language.syntax.DependencyParser;
import org.junit.jupiter.api.Test;

class ParserTrainingTest {

    @Test
    void learnsTheTreesItIsShown() throws IOException {
        List<TreebankSentence> sentences = NewsPatterns.sentences(1);
        DependencyParser parser = new DependencyParser(
                new ParserTraining(sentences).trainBeam(12, 1).toModel(1), BeamPruning.plain(4));

        Tally heads = new Tally();
        for (TreebankSentence sentence : sentences) {
            List<Integer> found = parser.parse(sentence.parserWords()).heads();
            for (int i = 0; i < sentence.size(); i++) {
                heads.count(found.get(i) == sentence.words().get(i).head());
            }
        }

        assertThat(heads.f1()).isGreaterThan(97);
    }

    @Test
    void readsTreebanksWithoutEmptyNodesAndRanges() {
        String lines =
                """
                # text = He's in
                1-2\tHe's\t_\t_\t_\t_\t_\t_\t_\t_
                1\tHe\the\tPRON\tPRP\t_\t3\tnsubj\t_\t_
                2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_
                3\tin\tin\tADV\tRB\t_\t0\troot\t_\t_
                3.1\tnow\tnow\tADV\tRB\t_\t_\t_\t_\t_
                """;

        TreebankSentence sentence = TreebankReader.parse(lines.lines().toList()).get(0);

        assertThat(sentence.words().stream().map(TreebankWord::form)).containsExactly("He", "'s", "in");
        assertThat(sentence.tree().heads()).containsExactly(2, 2, -1);
        assertThat(sentence.tags()).containsExactly("PRON|PRP", "AUX|VBZ", "ADV|RB");
    }
}
