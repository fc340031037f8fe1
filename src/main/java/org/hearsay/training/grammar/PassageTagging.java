package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.syntax.DependencyTree;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.TextStyle;
import org.hearsay.language.syntax.WordForms;
import org.hearsay.learning.FeatureVector;
import org.hearsay.learning.LinearScorer;

/**
 * Tags news passages with a tagger that is told which words are names, so that the next tagger learns how unknown names
 * and the words around them look in news.
 */
final class PassageTagging {
    private final LinearScorer model;
    private final Tagger tagger;

    PassageTagging(LinearScorer model, Tagger tagger) {
        this.model = model;
        this.tagger = tagger;
    }

    /** {@return the sentence with tags, words of names with tags of names; without dependencies and lemmas} */
    TreebankSentence tagged(PassageSentence sentence) {
        WordForms forms = WordForms.of(sentence.words());
        List<String> tags = tagger.tag(forms, TextStyle.ANY, (index, features) -> choose(sentence, index, features));
        List<TreebankWord> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            words.add(new TreebankWord(forms.form(i), "_", tags.get(i), -1, DependencyTree.ROOT));
        }
        return new TreebankSentence(words);
    }

    private int choose(PassageSentence sentence, int index, FeatureVector features) {
        float[] scores = model.scores(features);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (allows(sentence, index, model.labels().get(i)) && (best < 0 || scores[i] > scores[best])) {
                best = i;
            }
        }
        return best < 0 ? LinearScorer.highest(scores) : best;
    }

    private static boolean allows(PassageSentence sentence, int index, String tag) {
        String word = sentence.words().get(index);
        if (!Character.isLetter(word.charAt(0)) || sentence.names().get(index) == 0) {
            return true;
        }
        boolean name = tag.endsWith("|NNP") || tag.endsWith("|NNPS");
        boolean adjective = tag.equals("ADJ|JJ") && isAlone(sentence, index);
        return Character.isUpperCase(word.charAt(0)) ? name || adjective : true;
    }

    private static boolean isAlone(PassageSentence sentence, int index) {
        int name = sentence.names().get(index);
        List<Integer> same = new ArrayList<>(sentence.names());
        same.removeIf(other -> other != name);
        return same.size() == 1;
    }
}
