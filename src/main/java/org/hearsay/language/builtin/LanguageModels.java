package org.hearsay.language.builtin;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.language.LanguageAnalyzer;
import org.hearsay.language.syntax.BeamPruning;
import org.hearsay.language.syntax.DependencyParser;
import org.hearsay.language.syntax.Lemmatizer;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.TextStyle;
import org.hearsay.learning.LinearModel;

/**
 * The trained models of the grammar and their files. MODELS.md beside the files says what they were trained on.
 *
 * @param tags weights of the tagger
 * @param lexicon words and their tags
 * @param lemmatizer dictionary forms
 * @param dependencies weights of the parser
 */
public record LanguageModels(LinearModel tags, TagLexicon lexicon, Lemmatizer lemmatizer, LinearModel dependencies) {
    private static final BeamPruning PRUNING = new BeamPruning(5, 145, true);
    private static final String TAGS = "tags.model";
    private static final String USUAL_TAGS = "tags-usual.tsv.gz";
    private static final String CERTAIN_TAGS = "tags-certain.tsv.gz";
    private static final String LEMMAS = "lemmas.tsv.gz";
    private static final String ENDINGS = "lemma-endings.tsv.gz";
    private static final String DEPENDENCIES = "dependencies.model";

    /** {@return the models that come with Hearsay} */
    public static LanguageModels shipped() throws IOException {
        return read(LanguageModels::resource);
    }

    /** {@return the models in a folder that {@link #write} wrote} */
    public static LanguageModels in(Path folder) throws IOException {
        return read(name -> Files.newInputStream(folder.resolve(name)));
    }

    /** Writes the files of the models; the same models give the same bytes. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(TAGS))) {
            tags.writeTo(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(DEPENDENCIES))) {
            dependencies.writeTo(out);
        }
        writeTable(lexicon.usual(), folder.resolve(USUAL_TAGS));
        writeTable(lexicon.certain(), folder.resolve(CERTAIN_TAGS));
        writeTable(lemmatizer.words(), folder.resolve(LEMMAS));
        writeTable(lemmatizer.endings(), folder.resolve(ENDINGS));
    }

    /** {@return the tagger} */
    public Tagger tagger() {
        return new Tagger(tags, lexicon, TextStyle.NEWS);
    }

    /** {@return the parser} */
    public DependencyParser parser() {
        return parser(PRUNING);
    }

    /** {@return the parser with another beam than usual} */
    public DependencyParser parser(BeamPruning pruning) {
        return new DependencyParser(dependencies, pruning);
    }

    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private static LanguageModels read(Source source) throws IOException {
        TagLexicon lexicon = new TagLexicon(table(source, USUAL_TAGS), table(source, CERTAIN_TAGS));
        Lemmatizer lemmatizer = new Lemmatizer(table(source, LEMMAS), table(source, ENDINGS));
        return new LanguageModels(model(source, TAGS), lexicon, lemmatizer, model(source, DEPENDENCIES));
    }

    private static LinearModel model(Source source, String name) throws IOException {
        try (InputStream in = source.open(name)) {
            return LinearModel.readFrom(new BufferedInputStream(in, 1 << 16));
        }
    }

    private static Map<String, String> table(Source source, String name) throws IOException {
        try (InputStream in = source.open(name)) {
            return WordTable.read(in);
        }
    }

    private static void writeTable(Map<String, String> table, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            WordTable.write(table, out);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = LanguageAnalyzer.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("the model " + name + " is missing on the class path");
        }
        return in;
    }
}
