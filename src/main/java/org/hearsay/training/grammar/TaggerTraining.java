package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.learning.PerceptronTrainer;

/** Trains the tagger; the same sentences and seed give the same weights. */
final class TaggerTraining {
    private final List<TreebankSentence> sentences;
    private final TagLexicon lexicon;

    TaggerTraining(List<TreebankSentence> sentences, TagLexicon lexicon) {
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    PerceptronTrainer train(int epochs, long seed) {
        TreeSet<String> tags = new TreeSet<>();
        sentences.forEach(sentence -> tags.addAll(sentence.tags()));
        PerceptronTrainer trainer = new PerceptronTrainer(List.copyOf(tags));
        Tagger tagger = new Tagger(trainer, lexicon);
        List<TreebankSentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TreebankSentence sentence : order) {
                int[] gold = gold(sentence, trainer.labels());
                tagger.tag(sentence.forms(), (index, features) -> trainer.learn(features, gold[index]));
            }
        }
        return trainer;
    }

    private static int[] gold(TreebankSentence sentence, List<String> labels) {
        return sentence.words().stream()
                .mapToInt(word -> Collections.binarySearch(labels, word.tag()))
                .toArray();
    }
}
