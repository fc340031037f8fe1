package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.language.syntax.BeamPruning;
import org.hearsay.language.syntax.DependencyParser;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.ParserBeam;
import org.hearsay.language.syntax.ParserFeatures;
import org.hearsay.language.syntax.ParserState;
import org.hearsay.language.syntax.ParserWords;
import org.hearsay.language.syntax.TransitionScorer;
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
        return train(epochs, seed, (next, trainer, random) -> learnGreedily(next, trainer, random));
    }

    PerceptronTrainer trainBeam(int epochs, long seed) {
        return train(epochs, seed, (next, trainer, random) -> learnByBeam(next, trainer));
    }

    private interface Lesson {
        void learn(Case sentence, PerceptronTrainer trainer, Random random);
    }

    private PerceptronTrainer train(int epochs, long seed, Lesson lesson) {
        PerceptronTrainer trainer = new PerceptronTrainer(DependencyParser.transitions(relations));
        List<Case> order = new ArrayList<>(cases);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Case next : order) {
                lesson.learn(next, trainer, random);
            }
        }
        return trainer;
    }

    /** Corrects each transition by the dynamic oracle, mostly following the parser's own way. */
    private static void learnGreedily(Case sentence, PerceptronTrainer trainer, Random random) {
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
            state.apply(random.nextFloat() < EXPLORED ? guess : gold);
        }
    }

    /** Corrects the sequence of transitions where it beats the right one most (Huang et al., 2012: max-violation). */
    private static void learnByBeam(Case sentence, PerceptronTrainer trainer) {
        List<Integer> right = sentence.oracle().sequence(sentence.size());
        if (right.isEmpty()) {
            return;
        }
        trainer.advance();
        Violation violation = new Violation(sentence, trainer);
        List<Integer> wrong = violation.worst(right);
        int same = 0;
        while (same < wrong.size() && wrong.get(same).equals(right.get(same))) {
            same++;
        }
        change(sentence, trainer, right.subList(0, wrong.size()), same, 1);
        change(sentence, trainer, wrong, same, -1);
    }

    private static void change(Case sentence, PerceptronTrainer trainer, List<Integer> transitions, int from, int by) {
        ParserState state = new ParserState(sentence.size());
        ParserFeatures features = new ParserFeatures(sentence.words(), new FeatureVector());
        for (int i = 0; i < transitions.size(); i++) {
            if (i >= from) {
                trainer.change(features.of(state), transitions.get(i), by);
            }
            state.apply(transitions.get(i));
        }
    }

    /** Finds the prefix at which the best wrong parse is furthest ahead of the right one. */
    private static final class Violation {
        private static final BeamPruning BEAM = BeamPruning.plain(4);
        private static final int PATIENCE = 12;

        private final ParserBeam beam;
        private final TransitionScorer scorer;
        private final ParserState state;
        private float rightScore;

        Violation(Case sentence, PerceptronTrainer trainer) {
            scorer = new TransitionScorer(trainer, sentence.words());
            beam = new ParserBeam(scorer, sentence.size(), BEAM);
            state = new ParserState(sentence.size());
        }

        /** {@return the transitions of the worst wrong parse, or none if the best parse is right to the end} */
        List<Integer> worst(List<Integer> right) {
            List<Integer> worst = List.of();
            float most = Float.NEGATIVE_INFINITY;
            int lost = 0;
            for (int i = 0; i < right.size() && lost <= PATIENCE; i++) {
                rightScore += scorer.score(state)[right.get(i)];
                state.apply(right.get(i));
                beam.advance(right.get(i));
                lost += beam.hasRight() ? 0 : 1;
                ParserBeam.Item best = beam.best();
                boolean wrong = !best.isRight() && (lost > 0 || i == right.size() - 1);
                if (wrong && best.score() - rightScore > most) {
                    most = best.score() - rightScore;
                    worst = best.state().transitions();
                }
            }
            return worst;
        }
    }
}
