package org.hearsay.cli.explain;

import org.hearsay.article.TextSpan;

/** Turns positions in a text from UTF-16 code units into Unicode code points, each in constant time. */
final class CodePointOffsets {

    private final int[] pairsBefore;

    CodePointOffsets(String text) {
        pairsBefore = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondHalf = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            pairsBefore[i + 1] = pairsBefore[i] + (secondHalf ? 1 : 0);
        }
    }

    /** {@return the same span, counted in code points} */
    TextSpan of(TextSpan span) {
        return new TextSpan(of(span.start()), of(span.end()));
    }

    private int of(int codeUnit) {
        return codeUnit - pairsBefore[codeUnit];
    }
}
