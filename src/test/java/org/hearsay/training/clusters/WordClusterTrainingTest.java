package org.hearsay.training.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClusterTrainingTest {
    private static final String VECTORS =
            """
            {"precision": 8, "dimensions": 4, "words": ["said", "42", "cat", "told", "dog", "bird", "spoke", "rare"],
             "vectors": {"said": [1, 0, 0.1, 5, 7], "42": [0, 0, 1, 5, 7], "cat": [0, 1, 0.2, 5, 7],
              "told": [0.9, 0, 0.1, 5, 7], "dog": [0, 0.9, 0.2, 5, 7], "bird": [0.1, 0.8, 0, 5, 7],
              "spoke": [0.9, 0.2, 0, 5, 7], "rare": [0.5, 0.5, 0, 5, 7]}, "unkVector": [0, 0, 0, 0]}""";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsTheMostFrequentWordsThatHaveLetters() throws IOException {
        WordVectors vectors = read(VECTORS, 6);
        assertThat(vectors.words()).containsExactly("said", "cat", "told", "dog", "bird", "spoke");
        assertThat(vectors.vectors()[1]).containsExactly(0f, 1f, 0.2f, 5f);
    }

    @Test
    void refusesAFileWithoutVectors() {
        assertThatThrownBy(() -> read("{\"words\": [\"a\"]}", 5)).isInstanceOf(IOException.class);
    }

    @Test
    void groupsWhatPointsTheSameWay() {
        float[][] vectors = {{1, 0}, {0, 1}, {0.99f, 0.14f}, {0.1f, 0.99f}};
        int[] groups = new SphericalKMeans(vectors, new double[] {4, 3, 2, 1}, 2).groups();
        assertThat(groups).containsExactly(0, 1, 0, 1);
    }

    @Test
    void everyWordIsInOneLineWithTheNumbersOfItsLargerClusters() throws IOException {
        List<String> lines = WordClusterTraining.table(read(VECTORS, 10), 2, 2, 1);
        assertThat(lines).hasSize(2).allMatch(line -> line.matches("1 [12]( [a-z]+)+"));
        assertThat(String.join(" ", lines).replaceAll("[0-9 ]+", " ").strip().split(" "))
                .containsExactlyInAnyOrder("said", "cat", "told", "dog", "bird", "spoke", "rare");
        assertThat(WordClusterTraining.table(read(VECTORS, 10), 2, 2, 1)).isEqualTo(lines);
    }

    private WordVectors read(String json, int most) throws IOException {
        return WordVectors.read(Files.writeString(folder.resolve("vectors.json"), json), most);
    }
}
