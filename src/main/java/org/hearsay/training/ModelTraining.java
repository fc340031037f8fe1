package org.hearsay.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.training.grammar.GrammarTraining;

/** Trains the models that Hearsay ships. The same data give the same files, byte for byte. */
public final class ModelTraining {
    private ModelTraining() {}

    /**
     * Trains all models and writes their files.
     *
     * @param data folder with {@code treebanks}
     * @param out folder for the model files, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        GrammarTraining.train(data, out, progress);
    }
}
