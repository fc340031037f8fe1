package org.hearsay.training.grammar;

/**
 * A word of a treebank.
 *
 * @param form as written
 * @param lemma its dictionary form
 * @param tag both tags, as {@code VERB|VBZ}
 * @param head index of its head in the sentence, -1 for the root
 * @param relation its relation to the head
 */
record TreebankWord(String form, String lemma, String tag, int head, String relation) {

    /** {@return the universal tag} */
    String universalTag() {
        return tag.substring(0, tag.indexOf('|'));
    }

    /** {@return this word with another tag} */
    TreebankWord withTag(String other) {
        return new TreebankWord(form, lemma, other, head, relation);
    }

    /** {@return this word written in another way} */
    TreebankWord withForm(String other) {
        return new TreebankWord(other, lemma, tag, head, relation);
    }
}
