package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;
import org.hearsay.mentions.EntityType;

/**
 * Marks the words of names, sentence by sentence, with a trained model.
 *
 * <p>It reads an article twice: what most mentions of a word were taken for at first is known at the second reading.
 * Thread-safe if its model is.
 */
public final class NameFinder {
    /**
     * How much what only our passages teach counts in articles of any style, since most of it holds everywhere. With 0,
     * 0.15 and 0.3 the F1 of typed names is 70.6, 71.8 and 71.9 on PUD, 75.0, 75.3 and 74.4 on Universal NER's
     * development part.
     */
    private static final float LEAST_HOUSE = 0.25f;

    private final LinearScorer model;
    private final List<String> labels;
    private final KnownNameIndex known;

    /** A finder with that model over the labels of {@link NameLabels}, and those lists of names. */
    public NameFinder(LinearScorer model, KnownNameIndex known) {
        this.model = model;
        this.labels = model.labels();
        this.known = known;
    }

    /**
     * {@return the names in each sentence of an article, by position}
     *
     * @param article its sentences
     * @param house how much what only our passages teach counts, as told by {@link HouseStyle#share}
     */
    public List<List<NameSpan>> find(List<SentenceWords> article, float house) {
        ArticleWords words = new ArticleWords(article);
        float weight = LEAST_HOUSE + (1 - LEAST_HOUSE) * house;
        List<float[][]> lasting = article.stream()
                .map(sentence -> lastingScores(source(sentence, words, Map.of()), sentence.size(), weight))
                .toList();
        Map<String, EntityType> memory = majority(article, read(article, words, lasting, new Known(Map.of(), weight)));
        return read(article, words, lasting, new Known(memory, weight)).stream()
                .map(NameLabels::toSpans)
                .toList();
    }

    /** What is known of an article: what words were taken for at the first reading, how much our passages count. */
    private record Known(Map<String, EntityType> memory, float house) {}

    private NameFeatures source(SentenceWords sentence, ArticleWords words, Map<String, EntityType> memory) {
        return new NameFeatures(sentence, known.marks(sentence), words, memory);
    }

    /** What each word scores for each label before any label is known: computed once for both readings. */
    private float[][] lastingScores(NameFeatures source, int size, float house) {
        FeatureVector features = new FeatureVector();
        float[] houseScores = new float[labels.size()];
        float[][] scores = new float[size][labels.size()];
        for (int i = 0; i < size; i++) {
            features.clear();
            source.addLasting(features, i);
            model.addScores(features, scores[i]);
            features.clear();
            source.addLastingOfHouse(features, i);
            addHouseScores(features, scores[i], houseScores, house);
        }
        return scores;
    }

    private void addHouseScores(FeatureVector features, float[] scores, float[] houseScores, float house) {
        Arrays.fill(houseScores, 0);
        model.addScores(features, houseScores);
        for (int k = 0; k < scores.length; k++) {
            scores[k] += house * houseScores[k];
        }
    }

    private List<List<String>> read(
            List<SentenceWords> article, ArticleWords words, List<float[][]> lasting, Known known) {
        List<List<String>> rows = new ArrayList<>();
        for (int s = 0; s < article.size(); s++) {
            rows.add(label(source(article.get(s), words, known.memory()), lasting.get(s), known.house()));
        }
        return rows;
    }

    private List<String> label(NameFeatures source, float[][] lasting, float house) {
        FeatureVector features = new FeatureVector();
        float[] houseScores = new float[labels.size()];
        List<String> row = new ArrayList<>(lasting.length);
        String previous = "";
        String beforePrevious = "";
        for (int i = 0; i < lasting.length; i++) {
            float[] scores = lasting[i].clone();
            features.clear();
            source.addPassing(features, i, previous, beforePrevious);
            model.addScores(features, scores);
            features.clear();
            source.addPassingOfHouse(features, i, previous);
            addHouseScores(features, scores, houseScores, house);
            String label = best(scores, previous, i == lasting.length - 1);
            row.add(label);
            beforePrevious = previous;
            previous = label;
        }
        return row;
    }

    private String best(float[] scores, String previous, boolean last) {
        int best = -1;
        for (int k = 0; k < scores.length; k++) {
            String label = labels.get(k);
            if (NameLabels.mayFollow(previous, label)
                    && (!last || NameLabels.mayEnd(label))
                    && (best < 0 || scores[k] > scores[best])) {
                best = k;
            }
        }
        return best < 0 ? NameLabels.OUTSIDE : labels.get(best);
    }

    private static Map<String, EntityType> majority(List<SentenceWords> article, List<List<String>> rows) {
        Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
        for (int s = 0; s < rows.size(); s++) {
            for (int i = 0; i < rows.get(s).size(); i++) {
                String label = rows.get(s).get(i);
                if (!label.equals(NameLabels.OUTSIDE)) {
                    counts.computeIfAbsent(article.get(s).normal(i), k -> new EnumMap<>(EntityType.class))
                            .merge(EntityType.valueOf(label.substring(2)), 1, Integer::sum);
                }
            }
        }
        Map<String, EntityType> memory = new HashMap<>();
        counts.forEach((word, types) -> memory.put(word, mostFrequent(types)));
        return memory;
    }

    private static EntityType mostFrequent(Map<EntityType, Integer> counts) {
        EntityType most = EntityType.ORGANIZATION;
        int highest = 0;
        for (Map.Entry<EntityType, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > highest) {
                most = entry.getKey();
                highest = entry.getValue();
            }
        }
        return most;
    }
}
