package org.hearsay.claims.attribution;

import java.util.BitSet;
import org.hearsay.language.Sentence;

/**
 * The words of a sentence that stand in quotation marks.
 *
 * @param words the quoted words, marks excluded
 * @param isWhole whether all words of the sentence are quoted
 * @param staysOpen whether a quotation is still open at the end
 */
record Quotation(BitSet words, boolean isWhole, boolean staysOpen) {

    static Quotation of(Sentence sentence) {
        BitSet words = new BitSet();
        boolean open = false;
        int plain = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String text = sentence.token(i).text();
            if (text.equals("“") || text.equals("``")) {
                open = true;
            } else if (text.equals("”") || text.equals("''")) {
                open = false;
            } else if (text.equals("\"")) {
                open = !open;
            } else if (open) {
                words.set(i);
            } else if (!sentence.token(i).tag().equals("PUNCT")) {
                plain++;
            }
        }
        return new Quotation(words, plain == 0 && !words.isEmpty(), open);
    }
}
