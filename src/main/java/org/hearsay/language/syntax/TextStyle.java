package org.hearsay.language.syntax;

/**
 * Whose habits of tagging to follow. The web texts of EWT tag capitalised words within sentences ("the Commission") as
 * common nouns in four cases of ten, the edited texts of GUM in one of twenty; a tagger that is told which is which
 * learns both and follows the latter in news.
 */
public enum TextStyle {
    /** Nothing is known. */
    ANY(0),
    /** Letters, forums, reviews. */
    WEB(1),
    /** Edited text, as in news. */
    NEWS(2);

    private final int code;

    TextStyle(int code) {
        this.code = code;
    }

    /** {@return the number by which models know it} */
    int code() {
        return code;
    }
}
