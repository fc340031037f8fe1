package org.hearsay.mentions.dates.rules;

/**
 * A run of letters, a run of digits, or a single sign: the piece that rules compare.
 *
 * @param text the piece in lower case
 * @param capital whether it was written with a capital first
 * @param token index in the sentence of the word it is part of
 * @param start offset of the piece in the body
 * @param end offset after it
 * @param glued whether nothing stands between it and the piece before
 */
record Atom(String text, boolean capital, int token, int start, int end, boolean glued) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return Character.isLetter(text.charAt(0));
    }
}
