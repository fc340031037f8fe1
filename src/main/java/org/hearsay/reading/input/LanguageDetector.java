package org.hearsay.reading.input;

/** Tells in which language a text is written. Implementations are thread-safe. */
@FunctionalInterface
public interface LanguageDetector {

    /** Takes every text for English: for texts that are known to be. */
    LanguageDetector ENGLISH = text -> "eng";

    /**
     * Names the most likely language of a text.
     *
     * @param text not blank
     * @return its ISO 639-3 code, for example {@code eng}
     */
    String languageOf(String text);
}
