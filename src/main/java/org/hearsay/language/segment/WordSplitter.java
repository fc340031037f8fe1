package org.hearsay.language.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.article.TextSpan;

/**
 * Splits a sentence into syntactic words as Universal Dependencies does for English: clitics ({@code Alibaba|'s},
 * {@code do|n't}), parts of hyphenated words ({@code US|-|based}) and punctuation stand alone; addresses, numbers and
 * abbreviations stay whole. A trained tokenizer decides to which word a doubtful full stop belongs. Thread-safe.
 */
public final class WordSplitter {
    /** Longer strings without a space are no words; they are not shown to the tokenizer, which would take long. */
    private static final int LONGEST = 80;

    private final BoundaryDetector tokenizer;

    /** A splitter that repairs what {@code tokenizer} proposes. */
    public WordSplitter(BoundaryDetector tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** {@return the words of {@code sentence} in order} */
    public List<TextSpan> split(String sentence) {
        Proposal proposed = new Proposal(sentence);
        List<TextSpan> words = new ArrayList<>();
        for (int start = 0; start < sentence.length(); ) {
            if (LineSplitter.isSpace(sentence.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            while (end < sentence.length() && end - start < LONGEST && !LineSplitter.isSpace(sentence.charAt(end))) {
                end++;
            }
            if (end < sentence.length() && Character.isLowSurrogate(sentence.charAt(end))) {
                end++;
            }
            addWords(sentence, start, end, proposed, words);
            start = end;
        }
        return words;
    }

    private static void addWords(String sentence, int start, int end, IntPredicate proposed, List<TextSpan> words) {
        BitSet cuts = new ChunkCuts(sentence, start, end, proposed).cuts();
        int from = start;
        for (int cut = cuts.nextSetBit(start + 1); cut >= 0 && cut < end; cut = cuts.nextSetBit(cut + 1)) {
            words.add(new TextSpan(from, cut));
            from = cut;
        }
        words.add(new TextSpan(from, end));
    }

    /** Where the tokenizer would cut a sentence: asked when it is first needed, which few sentences do. */
    private final class Proposal implements IntPredicate {
        private final String sentence;
        private final BitSet cuts = new BitSet();
        private boolean asked;

        Proposal(String sentence) {
            this.sentence = sentence;
        }

        @Override
        public boolean test(int position) {
            if (!asked) {
                ask();
                asked = true;
            }
            return cuts.get(position);
        }

        private void ask() {
            int run = 0;
            for (int i = 0; i < sentence.length() && run <= LONGEST; i++) {
                run = LineSplitter.isSpace(sentence.charAt(i)) ? 0 : run + 1;
            }
            if (run <= LONGEST) {
                tokenizer.detect(sentence).forEach(span -> {
                    cuts.set(span.start());
                    cuts.set(span.end());
                });
            }
        }
    }
}
