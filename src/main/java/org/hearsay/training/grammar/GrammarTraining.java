package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.language.builtin.LanguageModels;
import org.hearsay.language.syntax.Lemmatizer;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.learning.LinearModel;

/** Trains tagger, lemmatizer and parser. The same data give the same files, byte for byte. */
public final class GrammarTraining {
    private static final int TAGGER_EPOCHS = 8;
    private static final int JACKKNIFE_EPOCHS = 4;
    private static final int PARSER_EPOCHS = 6;

    private GrammarTraining() {}

    /**
     * Trains all models and writes their files.
     *
     * @param data folder with {@code treebanks}
     * @param out folder for the model files, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        List<TreebankSentence> sentences = Treebanks.read(data).train();
        progress.accept("training the lemmatizer on " + sentences.size() + " sentences");
        Lemmatizer lemmatizer = LemmatizerTraining.train(sentences);
        progress.accept("training the tagger");
        TagLexicon lexicon = LexiconTraining.lexicon(sentences);
        LinearModel tags =
                new TaggerTraining(sentences, lexicon).train(TAGGER_EPOCHS, 1).toModel(2);
        progress.accept("tagging the parser's sentences");
        List<TreebankSentence> tagged = Jackknife.retag(sentences, JACKKNIFE_EPOCHS);
        progress.accept("training the parser");
        LinearModel dependencies =
                new ParserTraining(tagged).train(PARSER_EPOCHS, 1).toModel(4);
        new LanguageModels(tags, lexicon, lemmatizer, dependencies).write(out);
        progress.accept("wrote the models to " + out);
    }
}
