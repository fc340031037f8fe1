package org.hearsay.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.article.TextSpan;

/**
 * Splits a line into sentences: where a trained detector and the punctuation disagree, the punctuation decides.
 *
 * <p>Closing quotes and brackets stay with the sentence before. Takes time linear in the length of the line: lines are
 * handed to the detector in bounded pieces. Thread-safe.
 */
public final class SentenceSplitter {
    private static final int PIECE = 2000;
    private static final String ENDS = ".?!…";
    private static final String CLOSERS = "\"”’')]}»";
    private static final String OPENERS = "\"“‘'([{«";
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

    private final BoundaryDetector detector;

    /** A splitter that repairs what {@code detector} proposes. */
    public SentenceSplitter(BoundaryDetector detector) {
        this.detector = detector;
    }

    /** {@return the sentences of {@code line} in order, without the white space between them} */
    public List<TextSpan> split(String line) {
        List<TextSpan> sentences = new ArrayList<>();
        for (int start = 0; start < line.length(); ) {
            int end = pieceEnd(line, start);
            splitPiece(line.substring(start, end), start, sentences);
            start = end;
        }
        return sentences;
    }

    /** {@return where a piece from {@code start} may end: at white space if there is any} */
    private static int pieceEnd(String line, int start) {
        if (line.length() - start <= PIECE) {
            return line.length();
        }
        for (int end = start + PIECE; end > start + PIECE / 2; end--) {
            if (LineSplitter.isSpace(line.charAt(end))) {
                return end;
            }
        }
        int end = start + PIECE;
        return Character.isLowSurrogate(line.charAt(end)) ? end + 1 : end;
    }

    private void splitPiece(String piece, int offset, List<TextSpan> sentences) {
        Set<Integer> proposed = new TreeSet<>();
        detector.detect(piece).forEach(span -> proposed.add(span.start()));
        int start = 0;
        for (int i = 0; i < piece.length(); i++) {
            int next = endOfSentenceEnd(piece, i);
            if (next > 0) {
                if (isBoundary(piece, i, next, proposed)) {
                    add(piece, start, next, offset, sentences);
                    start = next;
                }
                i = next - 1;
            }
        }
        add(piece, start, piece.length(), offset, sentences);
    }

    private static void add(String piece, int start, int end, int offset, List<TextSpan> sentences) {
        TextSpan span = LineSplitter.trimmed(piece, start, end);
        if (span.length() > 0) {
            sentences.add(new TextSpan(span.start() + offset, span.end() + offset));
        }
    }

    /** {@return the place after a run of full stops and closing quotes that starts at {@code i}; 0 if none starts} */
    private static int endOfSentenceEnd(String text, int i) {
        int next = i;
        while (next < text.length() && ENDS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next == i) {
            return 0;
        }
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0 && !opensNext(text, next)) {
            next++;
        }
        return next;
    }

    /** {@return whether a straight quote at {@code i} belongs to what follows: nothing before, a letter after} */
    private static boolean opensNext(String text, int i) {
        char c = text.charAt(i);
        return (c == '"' || c == '\'')
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1))
                && LineSplitter.isSpace(text.charAt(i - 1));
    }

    /**
     * {@return whether a sentence ends there}
     *
     * @param stop where its full stop, question mark or the like stands
     * @param next the place after it and the quotes that close with it
     */
    private static boolean isBoundary(String text, int stop, int next, Set<Integer> proposed) {
        int first = next;
        while (first < text.length() && LineSplitter.isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return true;
        }
        int letter = first;
        while (letter < text.length() && OPENERS.indexOf(text.charAt(letter)) >= 0) {
            letter++;
        }
        if (letter == text.length()) {
            return false;
        }
        String word = wordBefore(text, stop);
        boolean spaced = first > next;
        return spaced
                ? isSpacedBoundary(text, new int[] {stop, next, first, letter}, word, proposed)
                : isGlued(text, stop, letter, word);
    }

    /** {@return whether two sentences are glued together: {@code independence.This}} */
    private static boolean isGlued(String text, int stop, int letter, String word) {
        return text.charAt(stop) != '…'
                && word.length() >= 2
                && word.chars().allMatch(Character::isLetter)
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && letter + 1 < text.length()
                && Character.isUpperCase(text.charAt(letter))
                && Character.isLowerCase(text.charAt(letter + 1))
                && !Abbreviations.isAbbreviation(word);
    }

    private static boolean isSpacedBoundary(String text, int[] places, String word, Set<Integer> proposed) {
        char following = text.charAt(places[3]);
        if (Character.isLowerCase(following) || !Character.isLetterOrDigit(following)) {
            return proposed.contains(places[2]) && !Character.isLowerCase(following);
        }
        boolean fullStop = text.charAt(places[0]) == '.' && places[0] + 1 == places[1];
        boolean numbered = Abbreviations.needsNumber(word) && Character.isDigit(following);
        if (fullStop && (numbered || Abbreviations.needsName(word))) {
            return false;
        }
        if (fullStop && Abbreviations.mayEndSentence(word)) {
            return STARTERS.contains(wordAt(text, places[3]).toLowerCase(Locale.ROOT));
        }
        boolean quoted = places[1] > places[0] + 1 && text.charAt(places[0]) != '.';
        return !quoted || proposed.contains(places[2]);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 20 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
