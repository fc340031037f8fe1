package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.mentions.EntityType;

/** Labels of words by their place in a name: B begins, I is inside, L ends, U is alone, O is outside. */
public final class NameLabels {
    /** The label of a word that belongs to no name. */
    public static final String OUTSIDE = "O";

    private NameLabels() {}

    /** {@return the labels of {@code size} words} The spans must not overlap. */
    public static List<String> ofSpans(int size, List<NameSpan> spans) {
        String[] labels = new String[size];
        Arrays.fill(labels, OUTSIDE);
        for (NameSpan span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                labels[i] = place(span, i) + span.type().name();
            }
        }
        return List.of(labels);
    }

    /** {@return the spans that a consistent row of labels marks} */
    public static List<NameSpan> toSpans(List<String> labels) {
        List<NameSpan> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            char place = label.charAt(0);
            if (place == 'B' || place == 'U') {
                start = i;
            }
            if (place == 'L' || place == 'U') {
                spans.add(new NameSpan(start, i + 1, EntityType.valueOf(label.substring(2))));
            }
        }
        return spans;
    }

    /** {@return whether {@code label} may follow {@code previous}} */
    static boolean mayFollow(String previous, String label) {
        boolean open = previous.startsWith("B-") || previous.startsWith("I-");
        boolean continues = label.startsWith("I-") || label.startsWith("L-");
        if (continues) {
            return open && previous.substring(2).equals(label.substring(2));
        }
        return !open;
    }

    /** {@return whether a sentence may end with the label} */
    static boolean mayEnd(String label) {
        return !label.startsWith("B-") && !label.startsWith("I-");
    }

    private static String place(NameSpan span, int index) {
        if (span.end() - span.start() == 1) {
            return "U-";
        }
        if (index == span.start()) {
            return "B-";
        }
        return index == span.end() - 1 ? "L-" : "I-";
    }
}
