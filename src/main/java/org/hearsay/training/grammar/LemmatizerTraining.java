package org.hearsay.training.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.language.syntax.Lemmatizer;

/** Learns which endings become which, and keeps the words that the endings get wrong. */
final class LemmatizerTraining {
    private final Map<String, Counts> words = new TreeMap<>();
    private final Map<String, Counts> endings = new TreeMap<>();

    static Lemmatizer train(List<TreebankSentence> sentences) {
        LemmatizerTraining counts = new LemmatizerTraining();
        sentences.forEach(sentence -> sentence.words().forEach(counts::count));
        Lemmatizer rules = new Lemmatizer(Map.of(), mostFrequent(counts.endings));
        Map<String, String> exceptions = mostFrequent(counts.words);
        exceptions.entrySet().removeIf(entry -> isRegular(entry.getKey(), entry.getValue(), rules));
        return new Lemmatizer(exceptions, rules.endings());
    }

    private static boolean isRegular(String key, String lemma, Lemmatizer rules) {
        int tab = key.indexOf('\t');
        return rules.lemma(key.substring(0, tab), key.substring(tab + 1)).equals(lemma);
    }

    private void count(TreebankWord word) {
        String form = word.form().toLowerCase(Locale.ROOT).replace('’', '\'');
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        words.computeIfAbsent(form + '\t' + word.tag(), key -> new Counts()).add(lemma);
        for (int length = 1; length <= Math.min(Lemmatizer.LONGEST_ENDING, form.length()); length++) {
            endings.computeIfAbsent(form.substring(form.length() - length) + '\t' + word.tag(), key -> new Counts())
                    .add(rule(form, lemma));
        }
    }

    private static String rule(String form, String lemma) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return (form.length() - same) + ":" + lemma.substring(same);
    }

    private static Map<String, String> mostFrequent(Map<String, Counts> counts) {
        Map<String, String> result = new TreeMap<>();
        counts.forEach((key, values) -> result.put(key, values.first()));
        return result;
    }
}
