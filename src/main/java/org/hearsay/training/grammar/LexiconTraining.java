package org.hearsay.training.grammar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.language.syntax.TagLexicon;
import org.hearsay.language.syntax.WordForms;

/** Counts which tags words have. */
final class LexiconTraining {
    private static final int FREQUENT = 3;
    private static final double USUAL_SHARE = 0.05;
    private static final int CERTAIN_COUNT = 30;
    private static final double CERTAIN_SHARE = 0.998;

    private final Map<String, Counts> byNormal = new TreeMap<>();
    private final Map<String, Counts> byForm = new TreeMap<>();

    private final CaseCounts cases = new CaseCounts();

    /**
     * {@return what tags words have}
     *
     * @param sentences sentences with tags
     * @param plain more sentences, for how words are capitalised
     */
    static TagLexicon lexicon(List<TreebankSentence> sentences, List<List<String>> plain) {
        LexiconTraining counts = new LexiconTraining();
        plain.forEach(counts.cases::add);
        for (TreebankSentence sentence : sentences) {
            counts.cases.add(sentence.words().stream().map(TreebankWord::form).toList());
            WordForms forms = sentence.forms();
            for (int i = 0; i < sentence.size(); i++) {
                TreebankWord word = sentence.words().get(i);
                counts.count(counts.byNormal, forms.normal(i), word.universalTag());
                counts.count(counts.byForm, word.form(), word.tag());
            }
        }
        return counts.toLexicon();
    }

    private void count(Map<String, Counts> counts, String word, String tag) {
        counts.computeIfAbsent(word, key -> new Counts()).add(tag);
    }

    private TagLexicon toLexicon() {
        Map<String, String> usual = new TreeMap<>();
        cases.words().forEach(word -> usual.put(word, "? " + cases.kind(word)));
        byNormal.forEach((word, tags) -> {
            if (tags.total() >= FREQUENT) {
                usual.put(word, usualTags(tags) + ' ' + cases.kind(word));
            }
        });
        Map<String, String> certain = new TreeMap<>();
        byForm.forEach((word, tags) -> {
            if (tags.total() >= CERTAIN_COUNT && tags.of(tags.first()) >= CERTAIN_SHARE * tags.total()) {
                certain.put(word, tags.first());
            }
        });
        return new TagLexicon(usual, certain);
    }

    private static String usualTags(Counts tags) {
        return tags.descending().stream()
                .filter(tag -> tags.of(tag) >= USUAL_SHARE * tags.total())
                .collect(Collectors.joining(","));
    }
}
