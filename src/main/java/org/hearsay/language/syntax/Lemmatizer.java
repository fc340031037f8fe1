package org.hearsay.language.syntax;

import java.util.Locale;
import java.util.Map;

/**
 * Finds dictionary forms: a word list by form and tag first, then what endings with that tag usually become. Immutable.
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

    /**
     * {@return the dictionary form of a word; names keep their case, unknown words without a rule their form}
     *
     * @param form the word as written
     * @param tag its tag, as {@code VERB|VBZ}
     */
    public String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String known = words.get(lower + '\t' + tag);
        String lemma = known == null ? byEnding(lower, tag) : known;
        return tag.startsWith("PROPN") ? withCaseOf(form, lemma) : lemma;
    }

    private String byEnding(String lower, String tag) {
        for (int length = Math.min(LONGEST_ENDING, lower.length()); length > 0; length--) {
            String rule = endings.get(lower.substring(lower.length() - length) + '\t' + tag);
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
