package org.hearsay.language.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.learning.FeatureHash;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;

/**
 * Tags the words of a sentence from left to right. Immutable, thread-safe when its model is.
 *
 * <p>A tag holds both the universal and the Penn Treebank one: {@code VERB|VBZ}.
 */
public final class Tagger {
    private static final long NO_TAG = FeatureHash.of("<s>");

    private final LinearScorer model;
    private final TagLexicon lexicon;
    private final TextStyle style;
    private final long[] codes;

    /** A tagger whose labels are the model's, for texts of a style that the model knows. */
    public Tagger(LinearScorer model, TagLexicon lexicon, TextStyle style) {
        this.model = model;
        this.lexicon = lexicon;
        this.style = style;
        this.codes = model.labels().stream().mapToLong(FeatureHash::of).toArray();
    }

    /** Decides the tag of a word: the model, or the trainer that corrects it. */
    public interface Choice {
        /** {@return the number of the label of the word at {@code index}} */
        int choose(int index, FeatureVector features);
    }

    /** {@return the tag of each word, as {@code VERB|VBZ}} */
    public List<String> tag(WordForms words) {
        float[] scores = new float[codes.length];
        return tag(words, style, (index, features) -> {
            Arrays.fill(scores, 0);
            model.addScores(features, scores);
            return LinearScorer.highest(scores);
        });
    }

    /** {@return the tag of each word, decided by {@code choice} where the lexicon is not certain} */
    public List<String> tag(WordForms words, TextStyle of, Choice choice) {
        TaggerFeatures sentence = new TaggerFeatures(words, lexicon, of);
        FeatureVector features = new FeatureVector();
        List<String> tags = new ArrayList<>(words.size());
        long before = NO_TAG;
        long secondBefore = NO_TAG;
        for (int i = 0; i < words.size(); i++) {
            String certain = lexicon.certain().get(words.form(i));
            if (certain == null) {
                sentence.fill(i, before, secondBefore, features);
                certain = model.labels().get(choice.choose(i, features));
            }
            tags.add(certain);
            secondBefore = before;
            before = FeatureHash.of(certain);
        }
        return tags;
    }
}
