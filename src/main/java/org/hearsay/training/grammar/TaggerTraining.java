package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.TextStyle;
import org.hearsay.language.syntax.WordForms;
import org.hearsay.learning.PerceptronTrainer;

/** Trains the tagger; the same sentences and seed give the same weights. */
final class TaggerTraining {
    private final List<Case> cases = new ArrayList<>();
    private final TagLexicon lexicon;

    /** A sentence and its style. */
    private record Case(TreebankSentence sentence, TextStyle style) {}

    /** Prepares to learn from sentences of which no style is known. */
    TaggerTraining(List<TreebankSentence> sentences, TagLexicon lexicon) {
        this.lexicon = lexicon;
        sentences.forEach(sentence -> cases.add(new Case(sentence, TextStyle.ANY)));
    }

    /** Prepares to learn from sentences of which the first {@code web} are from the web, the others edited text. */
    TaggerTraining(List<TreebankSentence> sentences, int web, TagLexicon lexicon) {
        this.lexicon = lexicon;
        for (int i = 0; i < sentences.size(); i++) {
            cases.add(new Case(sentences.get(i), i < web ? TextStyle.WEB : TextStyle.NEWS));
        }
    }

    PerceptronTrainer train(int epochs, long seed) {
        TreeSet<String> tags = new TreeSet<>();
        cases.forEach(next -> tags.addAll(next.sentence().tags()));
        PerceptronTrainer trainer = new PerceptronTrainer(List.copyOf(tags));
        Tagger tagger = new Tagger(trainer, lexicon, TextStyle.ANY);
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Case next : order) {
                int[] gold = gold(next.sentence(), trainer.labels());
                WordForms forms = next.sentence().forms();
                tagger.tag(forms, next.style(), (index, features) -> trainer.learn(features, gold[index]));
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
