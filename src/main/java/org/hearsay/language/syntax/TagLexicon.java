package org.hearsay.language.syntax;

import java.util.Map;
import org.hearsay.learning.FeatureHash;

/**
 * What tags known words can have. Immutable.
 *
 * @param usual for frequent words (normalised) their usual tags, most frequent first, as {@code NOUN,VERB}
 * @param certain for words (as written) that have one tag only, that tag
 */
public record TagLexicon(Map<String, String> usual, Map<String, String> certain) {
    private static final String UNKNOWN = "?";

    public TagLexicon {
        usual = Map.copyOf(usual);
        certain = Map.copyOf(certain);
    }

    /** {@return a code for the usual tags of a word} */
    long usualCode(WordForms words, int index) {
        return FeatureHash.of(usual.getOrDefault(words.normal(index), UNKNOWN));
    }
}
