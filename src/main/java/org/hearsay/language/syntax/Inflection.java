package org.hearsay.language.syntax;

import java.util.ArrayList;
import java.util.List;

/** The regular inflection of English, undone: which dictionary forms a word with an ending could have. */
final class Inflection {
    private static final String VOWELS = "aeiouy";
    private static final String NEVER_DOUBLED = "wxy";

    private Inflection() {}

    /**
     * {@return what spelling allows as dictionary form, the likeliest first: of "joked" "joke", of "teaming" "team" and
     * "teame"; empty if the word does not end as the tag would have it}
     *
     * @param form the word in lower case
     * @param tag its tag, as {@code VERB|VBZ}
     */
    static List<String> undone(String form, String tag) {
        return switch (tag) {
            case "VERB|VBD", "VERB|VBN" -> withoutSuffix(form, "ed");
            case "VERB|VBG" -> withoutSuffix(form, "ing");
            case "VERB|VBZ", "NOUN|NNS" -> withoutS(form);
            case "ADJ|JJR", "ADV|RBR" -> withoutSuffix(form, "er");
            case "ADJ|JJS", "ADV|RBS" -> withoutSuffix(form, "est");
            default -> List.of();
        };
    }

    /**
     * {@return whether spelling forbids that {@code form} is {@code base} with an ending} "Hon" would give "honned", so
     * it has no "honed"; and "probed" is not "pro" with a doubled letter.
     */
    static boolean isMisspelt(String form, String base) {
        if (base.isEmpty() || !form.startsWith(base)) {
            return false;
        }
        String ending = form.substring(base.length());
        if (ending.length() < 2 || ending.equals("es")) {
            return false;
        }
        boolean vowel = VOWELS.indexOf(ending.charAt(0)) >= 0;
        return vowel ? mustDouble(base) : ending.charAt(0) != base.charAt(base.length() - 1);
    }

    private static List<String> withoutSuffix(String form, String suffix) {
        if (!form.endsWith(suffix)) {
            return List.of();
        }
        String stem = form.substring(0, form.length() - suffix.length());
        int last = stem.length() - 1;
        if (firstVowel(stem) < 0) {
            return List.of();
        }
        List<String> bases = new ArrayList<>();
        if (stem.charAt(last) == 'i' && suffix.charAt(0) == 'e') {
            bases.add(stem.substring(0, last) + "y");
        }
        if (!mustDouble(stem)) {
            bases.add(stem);
        }
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(stem.substring(0, last));
        }
        bases.add(stem + "e");
        return bases;
    }

    private static List<String> withoutS(String form) {
        if (!form.endsWith("s") || form.endsWith("ss")) {
            return List.of();
        }
        int end = form.length() - 1;
        List<String> bases = new ArrayList<>();
        if (form.endsWith("ies")) {
            bases.add(form.substring(0, end - 2) + "y");
        }
        bases.add(form.substring(0, end));
        if (form.endsWith("es")) {
            bases.add(form.substring(0, end - 1));
        }
        if (form.endsWith("zzes") || form.endsWith("sses")) {
            bases.add(form.substring(0, end - 2));
        }
        return bases;
    }

    /** {@return whether the last letter is doubled before an ending with a vowel: one vowel, then one consonant} */
    private static boolean mustDouble(String base) {
        int last = base.length() - 1;
        boolean consonant = last > 0 && (VOWELS + NEVER_DOUBLED).indexOf(base.charAt(last)) < 0;
        return consonant && firstVowel(base) == last - 1;
    }

    /** {@return the place of the first vowel, -1 if there is none} "U" after "q" is none, nor is "y" at the start. */
    private static int firstVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean afterQ = i > 0 && word.charAt(i - 1) == 'q';
            boolean initialY = i == 0 && word.charAt(0) == 'y';
            if (VOWELS.indexOf(word.charAt(i)) >= 0 && !afterQ && !initialY) {
                return i;
            }
        }
        return -1;
    }
}
