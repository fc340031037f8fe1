package org.hearsay.training.grammar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hearsay.language.builtin.LanguageModels;
import org.hearsay.language.syntax.DependencyParser;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.ParserWords;
import org.hearsay.language.syntax.Tagger;

/** Measures the language models on treebank sentences that they have not seen, with predicted tags throughout. */
public final class LanguageEvaluation {
    private final LanguageModels models;
    private final Tally universalTags = new Tally();
    private final Tally tags = new Tally();
    private final Tally lemmas = new Tally();
    private final Tally heads = new Tally();
    private final Tally labelled = new Tally();
    private final Tally triples = new Tally();
    private final Tally objectTriples = new Tally();

    private LanguageEvaluation(LanguageModels models) {
        this.models = models;
    }

    /**
     * Reports accuracy on EWT test, GUM test and the news documents of GUM.
     *
     * @param models what to measure
     * @param data folder with {@code treebanks}
     * @param report told one line per treebank
     */
    public static void run(LanguageModels models, Path data, Consumer<String> report) throws IOException {
        Treebanks treebanks = Treebanks.read(data);
        report.accept("EWT test " + measure(models, treebanks.ewtTest()));
        report.accept("GUM test " + measure(models, treebanks.gumTest()));
        report.accept("GUM news " + measure(models, treebanks.newsTest()));
    }

    private static LanguageEvaluation measure(LanguageModels models, List<TreebankSentence> sentences) {
        LanguageEvaluation evaluation = new LanguageEvaluation(models);
        Tagger tagger = models.tagger();
        DependencyParser parser = models.parser();
        for (TreebankSentence sentence : sentences) {
            List<String> predicted = tagger.tag(sentence.forms());
            evaluation.countTags(sentence, predicted);
            evaluation.countTree(sentence, parser.parse(new ParserWords(sentence.forms(), predicted)));
        }
        return evaluation;
    }

    private void countTags(TreebankSentence sentence, List<String> predicted) {
        for (int i = 0; i < sentence.size(); i++) {
            TreebankWord word = sentence.words().get(i);
            String tag = predicted.get(i);
            tags.count(tag.equals(word.tag()));
            universalTags.count(tag.startsWith(word.universalTag() + "|"));
            lemmas.count(models.lemmatizer().lemma(word.form(), tag).equalsIgnoreCase(word.lemma()));
        }
    }

    private void countTree(TreebankSentence sentence, DependencyTree tree) {
        for (int i = 0; i < sentence.size(); i++) {
            TreebankWord word = sentence.words().get(i);
            boolean head = tree.heads().get(i) == word.head();
            heads.count(head);
            labelled.count(head && tree.relations().get(i).equals(word.relation()));
        }
        countTriples(Triples.of(sentence, sentence.tree()), Triples.of(sentence, tree));
    }

    private void countTriples(Set<String> gold, Set<String> predicted) {
        Set<String> right = new TreeSet<>(gold);
        right.retainAll(predicted);
        triples.add(right.size(), gold.size(), predicted.size());
        objectTriples.add(objects(right), objects(gold), objects(predicted));
    }

    private static int objects(Set<String> triples) {
        return (int) triples.stream().filter(Triples::hasObject).count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UPOS %s  UPOS+XPOS %s  lemma %s  UAS %s  LAS %s  triples %s  SVO %s",
                universalTags,
                tags,
                lemmas,
                heads,
                labelled,
                triples,
                objectTriples);
    }
}
