package org.hearsay.claims.candidates;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.Token;

/**
 * The dictionary forms that a word could have. The lemmatizer's is one; the others undo regular inflection, for words
 * it has not seen: "raided" is raid, "teaming" is team, "unveiled" is unveil. Those that are no word find no entry.
 */
final class WordForms {
    /** Past forms that do not end like a verb, and that the tagger often takes for nouns or adjectives. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("arose", "arise"),
            Map.entry("bore", "bear"),
            Map.entry("broke", "break"),
            Map.entry("chose", "choose"),
            Map.entry("drove", "drive"),
            Map.entry("flung", "fling"),
            Map.entry("forbade", "forbid"),
            Map.entry("forsook", "forsake"),
            Map.entry("froze", "freeze"),
            Map.entry("overthrew", "overthrow"),
            Map.entry("oversaw", "oversee"),
            Map.entry("overtook", "overtake"),
            Map.entry("shook", "shake"),
            Map.entry("slew", "slay"),
            Map.entry("stole", "steal"),
            Map.entry("strove", "strive"),
            Map.entry("struck", "strike"),
            Map.entry("stuck", "stick"),
            Map.entry("stung", "sting"),
            Map.entry("swore", "swear"),
            Map.entry("threw", "throw"),
            Map.entry("tore", "tear"),
            Map.entry("undertook", "undertake"),
            Map.entry("undid", "undo"),
            Map.entry("unfroze", "unfreeze"),
            Map.entry("upheld", "uphold"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("withheld", "withhold"),
            Map.entry("withstood", "withstand"));

    private WordForms() {}

    /** {@return the forms to look up, the lemmatizer's first} */
    static Set<String> lemmasOf(Token token) {
        Set<String> lemmas = new LinkedHashSet<>();
        String text = token.text().toLowerCase(Locale.ROOT);
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        lemmas.add(text);
        if (IRREGULAR.containsKey(text)) {
            lemmas.add(IRREGULAR.get(text));
        }
        if (text.equals("according")) {
            return Set.of(text);
        }
        if (text.length() > 4) {
            undo(text, "ed", lemmas);
            undo(text, "ing", lemmas);
            if (text.endsWith("ies") || text.endsWith("ied")) {
                lemmas.add(text.substring(0, text.length() - 3) + "y");
            }
        }
        if (text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")) {
            lemmas.add(text.substring(0, text.length() - 1));
        }
        return lemmas;
    }

    private static void undo(String text, String ending, Set<String> lemmas) {
        if (!text.endsWith(ending)) {
            return;
        }
        String stem = text.substring(0, text.length() - ending.length());
        lemmas.add(stem);
        lemmas.add(stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            lemmas.add(stem.substring(0, last));
        }
    }

    /** {@return whether a word not tagged as verb has the form of one} Headlines are where this happens. */
    static boolean looksLikeVerb(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        boolean nominal = token.tag().equals("NOUN")
                || token.tag().equals("PROPN")
                || token.tag().equals("ADJ");
        if (IRREGULAR.containsKey(text)) {
            return nominal || token.tag().equals("ADV");
        }
        boolean inflected = text.endsWith("s") || text.endsWith("ed") || text.endsWith("ing") || text.endsWith("en");
        boolean lower = Character.isLowerCase(token.text().charAt(0));
        return nominal && (inflected || (lower && token.tag().equals("PROPN")));
    }
}
