package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.language.syntax.DependencyParser;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.ParserFeatures;
import org.hearsay.language.syntax.ParserState;
import org.hearsay.language.syntax.ParserWords;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.PerceptronTrainer;

/** Trains the parser on sentences with predicted tags; the same sentences and seed give the same weights. */
final class ParserTraining {
    private static final float EXPLORED = 0.9f;

    private final List<Case> cases = new ArrayList<>();
    private final List<String> relations;

    ParserTraining(List<TreebankSentence> sentences) {
        TreeSet<String> names = new TreeSet<>();
        sentences.forEach(sentence -> sentence.words().forEach(word -> names.add(word.relation())));
        names.remove(DependencyTree.ROOT);
        relations = List.copyOf(names);
        sentences.forEach(sentence -> cases.add(Case.of(sentence, relations)));
    }

    /** A sentence ready to be learned. */
    private record Case(ParserWords words, int size, DynamicOracle oracle) {
        static Case of(TreebankSentence sentence, List<String> relations) {
            int[] heads = new int[sentence.size() + 2];
            int[] names = new int[sentence.size() + 2];
            for (int i = 0; i < sentence.size(); i++) {
                TreebankWord word = sentence.words().get(i);
                heads[i + 1] = word.head() < 0 ? sentence.size() + 1 : word.head() + 1;
                names[i + 1] = Math.max(0, Collections.binarySearch(relations, word.relation()));
            }
            return new Case(sentence.parserWords(), sentence.size(), new DynamicOracle(heads, names));
        }
    }

    PerceptronTrainer train(int epochs, long seed) {
        PerceptronTrainer trainer = new PerceptronTrainer(DependencyParser.transitions(relations));
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Case next : order) {
                learn(next, trainer, epoch == 0 ? 0 : EXPLORED, random);
            }
        }
        return trainer;
    }

    private static void learn(Case sentence, PerceptronTrainer trainer, float explored, Random random) {
        ParserState state = new ParserState(sentence.size());
        FeatureVector features = new FeatureVector();
        ParserFeatures templates = new ParserFeatures(sentence.words(), features);
        float[] scores = new float[trainer.labels().size()];
        while (!state.isDone()) {
            Arrays.fill(scores, 0);
            trainer.addScores(templates.of(state), scores);
            trainer.advance();
            int guess = DependencyParser.bestAllowed(state, scores);
            int gold = sentence.oracle().best(state, scores);
            if (guess != gold) {
                trainer.correct(features, gold, guess);
            }
            state.apply(random.nextFloat() < explored ? guess : gold);
        }
    }
}
