package org.hearsay.claims.lexicon;

import java.util.List;

/**
 * A wording and what it can mean.
 *
 * @param lemmas the lemma the sentence is built around, then those that must follow or depend on it, lower case
 * @param wordClass part of speech of the first
 * @param senses its meanings, at least one
 */
public record LexicalEntry(List<String> lemmas, WordClass wordClass, List<LexicalSense> senses) {

    public LexicalEntry {
        lemmas = List.copyOf(lemmas);
        senses = List.copyOf(senses);
        if (lemmas.isEmpty() || senses.isEmpty()) {
            throw new IllegalArgumentException("an entry needs words and a sense: " + lemmas);
        }
    }

    /** {@return the wording: {@code impose ban}} */
    public String writtenForm() {
        return String.join(" ", lemmas);
    }
}
