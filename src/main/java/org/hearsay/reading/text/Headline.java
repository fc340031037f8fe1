package org.hearsay.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reading.text.rules.Line;

/** Chooses the line that is the headline among those above the first paragraph. */
final class Headline {
    private static final int STEM = 5;
    private static final int MOST_WORDS = 30;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Headline() {}

    /**
     * Chooses.
     *
     * @param candidates lines above the first paragraph that are no noise
     * @param opening the first paragraphs of the article
     * @param known the headline from metadata; empty if unknown
     * @return position in {@code candidates}; -1 if none is a headline
     */
    static int among(List<Line> candidates, List<Line> opening, String known) {
        for (int i = 0; i < candidates.size(); i++) {
            if (!known.isEmpty() && isSame(candidates.get(i).text(), known)) {
                return i;
            }
        }
        Set<String> told = new HashSet<>();
        opening.forEach(line -> told.addAll(stems(line.text())));
        int longEnough = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Line line = candidates.get(i);
            int words = line.wordCount();
            if (line.isListItem() || words < 3 || words > MOST_WORDS) {
                continue;
            }
            Set<String> shared = stems(line.text());
            shared.retainAll(told);
            if (shared.size() >= 2) {
                return i;
            }
            longEnough = longEnough < 0 && words >= 4 ? i : longEnough;
        }
        return longEnough;
    }

    /**
     * {@return whether two lines are one headline, apart from case, quotation marks, and the outlet's name at its end}
     */
    static boolean isSame(String line, String headline) {
        String a = fold(line);
        String b = fold(headline);
        return !b.isEmpty() && (a.equals(b) || continues(a, b) || continues(b, a));
    }

    private static boolean continues(String longer, String shorter) {
        return longer.startsWith(shorter + " ") && shorter.split(" ", -1).length >= 4;
    }

    private static String fold(String text) {
        return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : fold(text).split(" ", -1)) {
            if (word.length() >= 4) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
