package org.hearsay.reading.text.rules;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only on lines that hold one of a few cues. Patterns that may match anywhere in a paragraph
 * took most of the time of the rules, and hardly any paragraph holds a cue.
 *
 * @param pattern what decides
 * @param cues pieces of text; every text that matches holds one of them at least
 */
record CuedPattern(Pattern pattern, List<String> cues) {

    CuedPattern {
        cues = List.copyOf(cues);
    }

    static CuedPattern of(String regex, String... cues) {
        return new CuedPattern(Pattern.compile(regex), List.of(cues));
    }

    /** {@return whether the pattern matches somewhere in a text} */
    boolean find(String text) {
        return isCued(text) && pattern.matcher(text).find();
    }

    /** {@return whether the pattern matches all of a text} */
    boolean matches(String text) {
        return isCued(text) && pattern.matcher(text).matches();
    }

    private boolean isCued(String text) {
        for (String cue : cues) {
            if (text.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
