package org.hearsay.language.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where and when a report was filed, before its first sentence: {@code OSLO, March 3 (Quillon News) -}. */
public final class Dateline {
    private static final int LONGEST = 120;
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}.' -]{2,30}"
            + "(?:(?:, [\\p{L}. ]{2,20}(?: [0-9]{1,2})?(?: \\([^()]{2,30}\\))?| \\([^()]{2,30}\\)) ?(?:-|--|–|—) "
            + "|(?<=\\p{Lu}{4}) ?(?:--|—) )");

    private Dateline() {}

    /** {@return the place after the dateline that a line starts with; 0 if it starts with none} */
    public static int endIn(String line) {
        Matcher matcher = DATELINE.matcher(line).region(0, Math.min(line.length(), LONGEST));
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
