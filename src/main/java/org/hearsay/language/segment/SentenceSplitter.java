package org.hearsay.language.segment;

import java.util.ArrayList;
import java.util.List;
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
            int end = endOfSentenceEnd(piece, i);
            if (end > 0) {
                if (new SentenceEnd(piece, i, end).isBoundary(proposed)) {
                    add(piece, start, end, offset, sentences);
                    start = end;
                }
                i = end - 1;
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
}
