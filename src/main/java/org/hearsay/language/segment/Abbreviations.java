package org.hearsay.language.segment;

import java.util.Locale;
import java.util.Set;

/** Words that end in a full stop without ending a sentence. */
final class Abbreviations {
    /** Always followed by something that belongs to them. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "reps", "sens", "gov", "lt", "col", "sgt", "st",
            "ste", "rev", "hon", "capt", "cmdr", "cpl", "maj", "adm", "pres", "messrs", "supt", "insp", "ft", "mt",
            "vs", "v", "e.g", "i.e", "cf", "approx", "ca", "fig", "vol", "pp", "ed", "eds", "viz", "al");
    /** Mean a number follows. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "art",
            "sec", "p", "ch", "para");
    /** May end a sentence or not. */
    private static final Set<String> ANYWHERE = Set.of(
            "inc", "corp", "co", "cos", "ltd", "plc", "llc", "bros", "jr", "sr", "etc", "dept", "est", "assn", "bldg",
            "ave", "blvd", "rd", "a.m", "p.m", "ph.d", "m.d", "b.a", "m.a", "d.c", "intl", "univ", "inst", "gmbh",
            "s.a", "n.v", "b.v", "a.g", "s.p.a", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
            "sun");

    private Abbreviations() {}

    /** {@return whether the full stop after {@code word} never ends a sentence before a capital} */
    static boolean needsName(String word) {
        return BEFORE_NAMES.contains(lower(word)) || isInitial(word);
    }

    /** {@return whether the full stop after {@code word} doesn't end a sentence before a digit} */
    static boolean needsNumber(String word) {
        return BEFORE_NUMBERS.contains(lower(word));
    }

    /** {@return whether {@code word} with its full stop may stand within a sentence or at its end} */
    static boolean mayEndSentence(String word) {
        return ANYWHERE.contains(lower(word)) || isAcronym(word);
    }

    /** {@return whether the full stop belongs to {@code word}} */
    static boolean isAbbreviation(String word) {
        return needsName(word) || mayEndSentence(word) || needsNumber(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** {@return whether it is single letters with full stops between them: {@code U.S}} */
    private static boolean isAcronym(String word) {
        if (word.length() < 3 || word.length() > 12 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean right = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
            if (!right) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
