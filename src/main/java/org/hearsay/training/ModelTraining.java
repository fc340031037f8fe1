package org.hearsay.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hearsay.training.claims.ClaimModelTraining;
import org.hearsay.training.grammar.GrammarTraining;

/** Trains the models that Hearsay ships. The same data give the same files, byte for byte. */
public final class ModelTraining {
    private ModelTraining() {}

    /**
     * Trains all models and writes their files, in the folders {@code language}, {@code mentions} and {@code claims}.
     * Each step learns from what the shipped models of the steps before it read: after a change to one, put its new
     * files into the build and train again.
     *
     * @param data folder with {@code treebanks}, {@code passages} and {@code names}
     * @param out folder for the model files, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        GrammarTraining.train(data, out.resolve("language"), progress);
        NameModelTraining.train(data, out.resolve("mentions"), progress);
        ClaimModelTraining.train(data, out.resolve("claims"), progress);
    }
}
