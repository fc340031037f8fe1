package org.hearsay.mentions.coreference;

import org.hearsay.mentions.MentionKind;

/**
 * Words of a sentence that refer to something.
 *
 * @param sentence index of the sentence
 * @param first index of the first word
 * @param end index after the last word
 * @param head index of the word that the others depend on
 * @param kind how they refer
 */
record Reference(int sentence, int first, int end, int head, MentionKind kind) implements Comparable<Reference> {

    boolean overlaps(Reference other) {
        return sentence == other.sentence && first < other.end && other.first < end;
    }

    @Override
    public int compareTo(Reference other) {
        int order = Integer.compare(sentence, other.sentence);
        return order != 0 ? order : Integer.compare(first, other.first);
    }
}
