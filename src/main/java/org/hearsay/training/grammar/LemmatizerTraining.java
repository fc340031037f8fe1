package org.hearsay.training.grammar;

import java.util.HashMap;
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
        Map<String, String> exceptions = mostFrequent(counts.words);
        exceptions.forEach(counts::countEndings);
        Lemmatizer rules = new Lemmatizer(Map.of(), needed(mostFrequent(counts.endings)));
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
        words.computeIfAbsent(Lemmatizer.key(form, word.tag()), key -> new Counts())
                .add(lemma);
    }

    /** Counts each word once, however frequent: an unknown word is more like rare words than like frequent ones. */
    private void countEndings(String key, String lemma) {
        int tab = key.indexOf('\t');
        String form = key.substring(0, tab);
        int same = sharedLetters(form, lemma);
        int cut = form.length() - same;
        String rule = cut + ":" + lemma.substring(same);
        for (int length = Math.max(1, cut); length <= Math.min(Lemmatizer.LONGEST_ENDING, form.length()); length++) {
            endings.computeIfAbsent(key.substring(tab - length), ending -> new Counts())
                    .add(rule);
        }
    }

    private static int sharedLetters(String form, String lemma) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return same;
    }

    /** {@return the rules without those of an ending that a shorter ending has as well} */
    private static Map<String, String> needed(Map<String, String> rules) {
        Map<String, String> needed = new HashMap<>(rules);
        needed.entrySet().removeIf(entry -> entry.getValue().equals(ofShorterEnding(entry.getKey(), rules)));
        return needed;
    }

    private static String ofShorterEnding(String key, Map<String, String> rules) {
        for (int start = 1; key.charAt(start) != '\t'; start++) {
            String rule = rules.get(key.substring(start));
            if (rule != null) {
                return rule;
            }
        }
        return "";
    }

    private static Map<String, String> mostFrequent(Map<String, Counts> counts) {
        Map<String, String> result = new TreeMap<>();
        counts.forEach((key, values) -> result.put(key, values.first()));
        return result;
    }
}
