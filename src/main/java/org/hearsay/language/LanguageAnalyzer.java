package org.hearsay.language;

import java.util.List;

/** Splits a text into sentences and words and says how the words depend on each other. Thread-safe. */
public interface LanguageAnalyzer {

    /**
     * Analyses a text.
     *
     * @param body a text whose lines are paragraphs, headings or list items
     * @return its sentences in order; their spans do not overlap; empty for a blank text
     */
    List<Sentence> analyze(String body);
}
