package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.language.builtin.LanguageModels;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.TextStyle;
import org.hearsay.learning.AveragedWeights;
import org.hearsay.learning.LinearModel;

/**
 * Trains tagger, lemmatizer and parser. The same data give the same files, byte for byte.
 *
 * <p>Tagger and parser learn from EWT and GUM, from our own {@link NewsPatterns} and from headlines made of some
 * sentences; the tagger also from news passages whose names are known. Several runs over the sentences in another order
 * are averaged, which costs nothing when the models are used.
 */
public final class GrammarTraining {
    private static final int FIRST_EPOCHS = 3;
    private static final int TAGGER_EPOCHS = 5;
    private static final int TAGGER_RUNS = 2;
    private static final int TAGGER_MIN_UPDATES = 2;
    private static final int PARSER_EPOCHS = 5;
    private static final int PARSER_RUNS = 2;
    private static final int PARSER_MIN_UPDATES = 3;
    private static final float PARSER_SMALLEST = 1.0f;
    private static final int PATTERN_COPIES = 6;
    private static final List<String> PLAIN = List.of("wikigold.bio", "re3dS.bio");

    private final Path data;
    private final Consumer<String> progress;
    private final List<TreebankSentence> treebanks;
    private final int web;
    private final List<TreebankSentence> patterns;
    private final List<PassageSentence> passages;
    private final List<List<String>> plain;

    private GrammarTraining(Path data, Consumer<String> progress) throws IOException {
        this.data = data;
        this.progress = progress;
        Treebanks read = Treebanks.read(data);
        this.treebanks = read.train();
        this.web = read.webSentences();
        this.patterns = NewsPatterns.sentences(PATTERN_COPIES);
        this.passages = PassageSentence.forLearning(data.resolve("passages"));
        this.plain = plain();
        progress.accept(treebanks.size() + " sentences of treebanks, " + patterns.size() + " of patterns, "
                + passages.size() + " of passages, " + plain.size() + " without tags");
    }

    /**
     * Trains all models and writes their files.
     *
     * @param data folder with {@code treebanks}, {@code passages} and {@code names}
     * @param out folder for the model files, made if missing
     * @param progress told what is being done, a line at a time
     */
    public static void train(Path data, Path out, Consumer<String> progress) throws IOException {
        GrammarTraining training = new GrammarTraining(data, progress);
        List<TreebankSentence> named = training.namedPassages();
        TagLexicon lexicon = LexiconTraining.lexicon(training.forTagger(named), training.plain);
        LinearModel tags = training.tags(named, lexicon);
        LinearModel dependencies = training.dependencies(training.forParser(named));
        new LanguageModels(
                        tags.coarser(), lexicon, LemmatizerTraining.train(training.treebanks), dependencies.coarser())
                .write(out);
        progress.accept("wrote the models to " + out);
    }

    private List<List<String>> plain() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        passages.forEach(passage -> sentences.add(passage.words()));
        for (String name : PLAIN) {
            List<String> words = new ArrayList<>();
            for (String line : Files.readAllLines(data.resolve("names").resolve(name), StandardCharsets.UTF_8)) {
                if (line.indexOf('\t') > 0) {
                    words.add(line.substring(0, line.indexOf('\t')));
                } else if (!words.isEmpty()) {
                    sentences.add(List.copyOf(words));
                    words.clear();
                }
            }
        }
        return sentences;
    }

    private List<TreebankSentence> forTagger(List<TreebankSentence> more) {
        List<TreebankSentence> sentences = new ArrayList<>(treebanks);
        sentences.addAll(HeadlineCopies.of(treebanks));
        sentences.addAll(patterns);
        sentences.addAll(more);
        return sentences;
    }

    /** {@return the passages, tagged by a first tagger that is told the names} */
    List<TreebankSentence> namedPassages() {
        progress.accept("tagging the passages");
        List<TreebankSentence> sentences = forTagger(List.of());
        TagLexicon lexicon = LexiconTraining.lexicon(sentences, plain);
        LinearModel model =
                new TaggerTraining(sentences, lexicon).train(FIRST_EPOCHS, 1).toModel(1);
        PassageTagging tagging = new PassageTagging(model, new Tagger(model, lexicon, TextStyle.ANY));
        return passages.stream().map(tagging::tagged).toList();
    }

    private LinearModel tags(List<TreebankSentence> named, TagLexicon lexicon) {
        TaggerTraining training = new TaggerTraining(forTagger(named), web, lexicon);
        return average(TAGGER_RUNS, "the tagger", run -> training.train(TAGGER_EPOCHS, run)
                        .average(TAGGER_MIN_UPDATES))
                .toModel();
    }

    private List<TreebankSentence> forParser(List<TreebankSentence> named) {
        progress.accept("tagging the sentences of the parser");
        List<TreebankSentence> sentences = new ArrayList<>(new Jackknife(treebanks, named, plain).retagged());
        sentences.addAll(patterns);
        return sentences;
    }

    private LinearModel dependencies(List<TreebankSentence> sentences) {
        ParserTraining training = new ParserTraining(sentences);
        return average(PARSER_RUNS, "the parser", run -> training.trainBeam(PARSER_EPOCHS, run)
                        .average(PARSER_MIN_UPDATES))
                .toModel(PARSER_SMALLEST);
    }

    private interface Run {
        AveragedWeights train(long seed);
    }

    private AveragedWeights average(int runs, String what, Run run) {
        progress.accept("training " + what + ", run 1 of " + runs);
        AveragedWeights sum = run.train(1);
        for (int i = 2; i <= runs; i++) {
            progress.accept("training " + what + ", run " + i + " of " + runs);
            sum = sum.plus(run.train(i));
        }
        return sum.times(1f / runs);
    }
}
