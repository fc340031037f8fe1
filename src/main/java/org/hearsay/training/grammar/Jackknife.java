package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;

/** Tags training sentences by taggers that have not seen them, so that the parser learns from realistic mistakes. */
final class Jackknife {
    private static final int FOLDS = 5;
    private static final int BLOCK = 200;

    private Jackknife() {}

    static List<TreebankSentence> retag(List<TreebankSentence> sentences, int epochs) {
        List<TreebankSentence> result = new ArrayList<>(sentences);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreebankSentence> seen = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i / BLOCK % FOLDS != fold) {
                    seen.add(sentences.get(i));
                }
            }
            TagLexicon lexicon = LexiconTraining.lexicon(seen);
            Tagger tagger = new Tagger(
                    new TaggerTraining(seen, lexicon).train(epochs, 1).toModel(1), lexicon);
            for (int i = 0; i < sentences.size(); i++) {
                if (i / BLOCK % FOLDS == fold) {
                    TreebankSentence sentence = sentences.get(i);
                    result.set(i, sentence.withTags(tagger.tag(sentence.forms())));
                }
            }
        }
        return result;
    }
}
