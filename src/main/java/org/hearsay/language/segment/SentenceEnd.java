package org.hearsay.language.segment;

import java.util.Locale;
import java.util.Set;

/** A place at which a sentence may end, and what stands around it. */
final class SentenceEnd {
    private static final String OPENERS = "\"“‘'([{«";
    private static final int LONGEST_WORD = 20;
    /** Words that seldom follow an abbreviation within a sentence when they are capitalised. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "this",
            "that",
            "these",
            "those",
            "there",
            "in",
            "on",
            "at",
            "but",
            "and",
            "however",
            "his",
            "her",
            "its",
            "their",
            "our",
            "if",
            "when",
            "while",
            "after",
            "before",
            "as",
            "for",
            "what",
            "who",
            "according",
            "one",
            "some",
            "many",
            "most",
            "both",
            "no",
            "not",
            "so",
            "then",
            "also",
            "meanwhile",
            "last",
            "under",
            "since",
            "with",
            "by",
            "from",
            "to",
            "asked",
            "about");

    private final String text;
    private final int stop;
    private final int end;
    private final int next;
    private final int letter;

    /**
     * Looks around.
     *
     * @param text the text
     * @param stop where its full stop, question mark or the like stands
     * @param end the place after it and the quotes that close with it
     */
    SentenceEnd(String text, int stop, int end) {
        this.text = text;
        this.stop = stop;
        this.end = end;
        int at = end;
        while (at < text.length() && LineSplitter.isSpace(text.charAt(at))) {
            at++;
        }
        next = at;
        while (at < text.length() && OPENERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        letter = at;
    }

    /** {@return whether a sentence ends there, given where a trained detector would start sentences} */
    boolean isBoundary(Set<Integer> proposed) {
        if (next == text.length()) {
            return true;
        }
        if (letter == text.length()) {
            return false;
        }
        return next > end ? isSpacedBoundary(proposed) : isGlued();
    }

    private boolean isSpacedBoundary(Set<Integer> proposed) {
        char following = text.charAt(letter);
        if (Character.isLowerCase(following)) {
            return false;
        }
        if (!Character.isLetterOrDigit(following)) {
            return proposed.contains(next);
        }
        if (text.charAt(stop) == '.') {
            return end > stop + 1 || isAfterWord(following);
        }
        return end == stop + 1 || proposed.contains(next);
    }

    /** {@return whether the word before the full stop ends a sentence when a capital or digit follows} */
    private boolean isAfterWord(char following) {
        String word = wordBefore();
        boolean numbered = Abbreviations.needsNumber(word) && Character.isDigit(following);
        if (numbered || Abbreviations.needsName(word)) {
            return false;
        }
        return !Abbreviations.mayEndSentence(word) || STARTERS.contains(wordAfter());
    }

    /** {@return whether two sentences are glued together: {@code independence.This}} */
    private boolean isGlued() {
        String word = wordBefore();
        return text.charAt(stop) != '…'
                && word.length() >= 2
                && word.chars().allMatch(Character::isLetter)
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && letter + 1 < text.length()
                && Character.isUpperCase(text.charAt(letter))
                && Character.isLowerCase(text.charAt(letter + 1))
                && !Abbreviations.isAbbreviation(word);
    }

    private String wordBefore() {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_WORD && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, stop);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private String wordAfter() {
        int after = letter;
        while (after < text.length() && after - letter < LONGEST_WORD && Character.isLetter(text.charAt(after))) {
            after++;
        }
        return text.substring(letter, after).toLowerCase(Locale.ROOT);
    }
}
