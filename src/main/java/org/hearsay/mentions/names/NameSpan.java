package org.hearsay.mentions.names;

import org.hearsay.mentions.EntityType;

/**
 * Words of a sentence that form a name.
 *
 * @param start index of the first word
 * @param end index after the last word
 * @param type what the words look like in this sentence alone
 */
public record NameSpan(int start, int end, EntityType type) {

    public NameSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no words: " + start + " to " + end);
        }
    }

    /** {@return whether the two share a word} */
    public boolean overlaps(NameSpan other) {
        return start < other.end && other.start < end;
    }
}
