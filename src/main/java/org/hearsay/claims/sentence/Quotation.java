package org.hearsay.claims.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.language.Sentence;

/**
 * The words of a sentence that stand in quotation marks, those opened in an earlier sentence of the paragraph included.
 *
 * @param words the quoted words, marks excluded
 * @param isWhole whether all words of the sentence are quoted
 * @param wasOpen whether the quotation was open before the sentence
 */
public record Quotation(BitSet words, boolean isWhole, boolean wasOpen) {

    public Quotation {
        words = (BitSet) words.clone();
    }

    /** {@return whether the word at {@code token} is quoted} */
    public boolean covers(int token) {
        return words.get(token);
    }

    /** {@return the quotations of the sentences of an article; a new paragraph closes what was left open} */
    static List<Quotation> of(List<Sentence> sentences) {
        List<Quotation> quotations = new ArrayList<>();
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            boolean wasOpen = open && sentence.paragraph() == paragraph;
            paragraph = sentence.paragraph();
            open = read(sentence, wasOpen, quotations);
        }
        return quotations;
    }

    /** Two apostrophes side by side stand for one mark. */
    private static boolean isDoubled(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.token(i).text().equals("'")
                && sentence.token(i + 1).text().equals("'")
                && sentence.token(i).span().end()
                        == sentence.token(i + 1).span().start();
    }

    private static boolean read(Sentence sentence, boolean wasOpen, List<Quotation> quotations) {
        BitSet words = new BitSet();
        boolean open = wasOpen;
        int plain = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String text = sentence.token(i).text();
            if (text.equals("“") || text.equals("``")) {
                open = true;
            } else if (text.equals("”")) {
                open = false;
            } else if (text.equals("\"") || text.equals("''")) {
                open = !open;
            } else if (isDoubled(sentence, i)) {
                open = !open;
                i++;
            } else if (open) {
                words.set(i);
            } else if (!sentence.token(i).tag().equals("PUNCT")) {
                plain++;
            }
        }
        quotations.add(new Quotation(words, plain == 0 && !words.isEmpty(), wasOpen));
        return open;
    }
}
