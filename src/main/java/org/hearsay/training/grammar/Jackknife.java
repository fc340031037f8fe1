package org.hearsay.training.grammar;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.Tagger;
import org.hearsay.language.syntax.TextStyle;

/** Tags training sentences by taggers that have not seen them, so that the parser learns from realistic mistakes. */
final class Jackknife {
    private static final int FOLDS = 4;
    private static final int BLOCK = 200;
    private static final int EPOCHS = 2;

    private final List<TreebankSentence> sentences;
    private final List<TreebankSentence> always;
    private final List<List<String>> plain;

    /**
     * Prepares to tag sentences.
     *
     * @param sentences what to tag
     * @param always further sentences from which all taggers learn
     * @param plain sentences without tags, for how words are capitalised
     */
    Jackknife(List<TreebankSentence> sentences, List<TreebankSentence> always, List<List<String>> plain) {
        this.sentences = sentences;
        this.always = always;
        this.plain = plain;
    }

    /** {@return the sentences with predicted tags, fold by fold, each fold followed by headlines made of it} */
    List<TreebankSentence> retagged() {
        List<TreebankSentence> result = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TreebankSentence> seen = new ArrayList<>();
            List<TreebankSentence> held = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                (i / BLOCK % FOLDS == fold ? held : seen).add(sentences.get(i));
            }
            seen.addAll(HeadlineCopies.of(seen));
            seen.addAll(always);
            held.addAll(HeadlineCopies.of(held));
            TagLexicon lexicon = LexiconTraining.lexicon(seen, plain);
            Tagger tagger = new Tagger(
                    new TaggerTraining(seen, lexicon).train(EPOCHS, 1).toModel(1), lexicon, TextStyle.ANY);
            held.forEach(sentence -> result.add(sentence.withTags(tagger.tag(sentence.forms()))));
        }
        return result;
    }
}
