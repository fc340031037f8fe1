package org.hearsay.training.clusters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * Groups words by their vectors and writes the table that {@link org.hearsay.language.clusters.WordClusters} reads: a
 * line for each of the finest clusters, with the numbers of the coarsest and the middle cluster it belongs to and its
 * words, parted by spaces. Two minutes on one core; the same vectors give the same table.
 *
 * <p>MODELS.md beside the table says where the vectors come from and how to fetch them.
 */
public final class WordClusterTraining {
    private static final int WORDS = 100_000;
    private static final int FINE = 2000;
    private static final int MIDDLE = 250;
    private static final int COARSE = 50;
    /** Rank by which a word's frequency is smoothed before its root becomes its weight. */
    private static final double FREQUENT = 10;

    private WordClusterTraining() {}

    /** Arguments: the JSON file of word vectors, the table to write. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments: the file of word vectors, the table to write");
        }
        WordVectors vectors = WordVectors.read(Path.of(arguments[0]), WORDS);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            out.write(String.join("\n", table(vectors, FINE, MIDDLE, COARSE)).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return the lines of the table} */
    static List<String> table(WordVectors words, int fineCount, int middleCount, int coarseCount) {
        float[][] vectors = words.vectors();
        Centering.apply(vectors);
        double[] weights = IntStream.range(0, vectors.length)
                .mapToDouble(rank -> 1 / Math.sqrt(rank + FREQUENT))
                .toArray();
        SphericalKMeans fine = new SphericalKMeans(vectors, weights, fineCount);
        SphericalKMeans middle = new SphericalKMeans(fine.centres(), fine.groupWeights(), middleCount);
        SphericalKMeans coarse = new SphericalKMeans(middle.centres(), middle.groupWeights(), coarseCount);
        List<TreeSet<String>> members = new ArrayList<>();
        for (int i = 0; i < fineCount; i++) {
            members.add(new TreeSet<>());
        }
        int[] groups = fine.groups();
        for (int i = 0; i < groups.length; i++) {
            members.get(groups[i]).add(words.words().get(i));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < fineCount; i++) {
            int between = middle.groups()[i];
            lines.add((coarse.groups()[between] + 1) + " " + (between + 1) + " " + String.join(" ", members.get(i)));
        }
        return lines;
    }
}
