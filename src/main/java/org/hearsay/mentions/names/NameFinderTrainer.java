package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearModel;
import org.hearsay.learning.PerceptronTrainer;
import org.hearsay.mentions.EntityType;

/** Trains the model of {@link NameFinder} from articles whose names are marked. Deterministic. */
public final class NameFinderTrainer {
    private static final long SEED = 3;
    private static final double OWN_GUESS_SHARE = 0.5;
    private static final double GOLD_MEMORY_SHARE = 0.3;

    private final KnownNameIndex known;
    private final List<String> labels;

    /** A trainer for these lists of names. */
    public NameFinderTrainer(KnownNameIndex known) {
        this.known = known;
        this.labels = Stream.concat(
                        Stream.of(NameLabels.OUTSIDE),
                        Stream.of(EntityType.values())
                                .filter(type -> type != EntityType.UNNAMED)
                                .flatMap(type ->
                                        Stream.of("B-", "I-", "L-", "U-").map(p -> p + type.name())))
                .toList();
    }

    /**
     * An article to learn from.
     *
     * @param sentences its sentences
     * @param names the names in each of them
     * @param news whether it is news with names marked by our rules
     */
    public record Example(List<SentenceWords> sentences, List<List<NameSpan>> names, boolean news) {
        public Example {
            sentences = List.copyOf(sentences);
            names = List.copyOf(names);
        }
    }

    /**
     * {@return the model}
     *
     * @param examples to learn from; one that is there several times weighs as much
     * @param rounds how often all are read
     * @param minUpdates features corrected fewer times are dropped
     */
    public LinearModel train(List<Example> examples, int rounds, int minUpdates) {
        PerceptronTrainer trainer = new PerceptronTrainer(labels);
        Random random = new Random(SEED);
        List<Example> shuffled = new ArrayList<>(examples);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            for (Example example : shuffled) {
                learn(trainer, example, random, round);
            }
        }
        return trainer.toModel(minUpdates).coarser();
    }

    private void learn(PerceptronTrainer trainer, Example example, Random random, int round) {
        ArticleWords words = new ArticleWords(example.sentences());
        Map<String, EntityType> memory = new HashMap<>();
        for (int s = 0; s < example.sentences().size(); s++) {
            SentenceWords sentence = example.sentences().get(s);
            NameFeatures source = new NameFeatures(sentence, known.marks(sentence), words, memory);
            List<String> gold =
                    NameLabels.ofSpans(sentence.size(), example.names().get(s));
            List<String> guessed = learn(trainer, new Lesson(source, gold, example.news()), random, round);
            List<String> remembered = round == 0 || random.nextDouble() < GOLD_MEMORY_SHARE ? gold : guessed;
            remember(memory, sentence, remembered);
        }
    }

    private record Lesson(NameFeatures source, List<String> gold, boolean news) {}

    private List<String> learn(PerceptronTrainer trainer, Lesson lesson, Random random, int round) {
        List<String> gold = lesson.gold();
        FeatureVector features = new FeatureVector();
        List<String> row = new ArrayList<>();
        String previous = "";
        String beforePrevious = "";
        for (int i = 0; i < gold.size(); i++) {
            features.clear();
            lesson.source().addAll(features, i, previous, beforePrevious, lesson.news());
            int guess = trainer.learn(features, labels.indexOf(gold.get(i)));
            boolean own = round > 0 && random.nextDouble() < OWN_GUESS_SHARE;
            String label = own ? labels.get(guess) : gold.get(i);
            row.add(label);
            beforePrevious = previous;
            previous = label;
        }
        return row;
    }

    private static void remember(Map<String, EntityType> memory, SentenceWords sentence, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(NameLabels.OUTSIDE)) {
                memory.put(sentence.normal(i), EntityType.valueOf(labels.get(i).substring(2)));
            }
        }
    }
}
