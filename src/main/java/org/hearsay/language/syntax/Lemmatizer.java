package org.hearsay.language.syntax;

import java.util.Locale;
import java.util.Map;
import org.hearsay.language.clusters.WordClusters;
import org.hearsay.learning.FeatureHash;

/**
 * Finds dictionary forms: a word list by form and tag first, then what endings with that tag usually become. What an
 * ending becomes should be a word of {@link WordClusters}: "joked" is not "jok", "boasted" not "boaste"; if it is none,
 * regular inflection is undone in another way that gives one. Immutable.
 *
 * @param words lemma by {@code form TAB tag}, form in lower case
 * @param endings by {@code ending TAB tag} how many letters to cut and what to add, as {@code 3:y}
 */
public record Lemmatizer(Map<String, String> words, Map<String, String> endings) {
    /** The longest ending that rules know. */
    public static final int LONGEST_ENDING = 5;

    public Lemmatizer {
        words = Map.copyOf(words);
        endings = Map.copyOf(endings);
    }

    /** {@return the key of a form or an ending, in lower case} Past tense and past participle share theirs. */
    public static String key(String form, String tag) {
        return form + '\t' + (tag.equals("VERB|VBN") ? "VERB|VBD" : tag);
    }

    /**
     * {@return the dictionary form of a word; names keep their case, unknown words without a rule their form}
     *
     * @param form the word as written
     * @param tag its tag, as {@code VERB|VBZ}
     */
    public String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String known = words.get(key(lower, tag));
        String lemma = known == null ? byRule(lower, tag) : known;
        return tag.startsWith("PROPN") ? withCaseOf(form, lemma) : lemma;
    }

    private String byRule(String lower, String tag) {
        String usual = byEnding(lower, tag);
        if (usual.equals(lower) || tag.startsWith("PROPN") || (isWord(usual) && !Inflection.isMisspelt(lower, usual))) {
            return usual;
        }
        for (String other : Inflection.undone(lower, tag)) {
            if (isWord(other)) {
                return other;
            }
        }
        return usual;
    }

    private static boolean isWord(String form) {
        return form.length() > 1 && WordClusters.shipped().fine(FeatureHash.of(form)) > 0;
    }

    private String byEnding(String lower, String tag) {
        for (int length = Math.min(LONGEST_ENDING, lower.length()); length > 0; length--) {
            String rule = endings.get(key(lower.substring(lower.length() - length), tag));
            if (rule != null) {
                int colon = rule.indexOf(':');
                int cut = Integer.parseInt(rule.substring(0, colon));
                if (cut < lower.length()) {
                    return lower.substring(0, lower.length() - cut) + rule.substring(colon + 1);
                }
            }
        }
        return lower;
    }

    private static String withCaseOf(String form, String lemma) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length())
                && Character.toLowerCase(form.charAt(same)) == lemma.charAt(same)) {
            same++;
        }
        return form.substring(0, same) + lemma.substring(same);
    }
}
