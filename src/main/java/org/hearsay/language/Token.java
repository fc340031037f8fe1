package org.hearsay.language;

import org.hearsay.article.TextSpan;

/**
 * One syntactic word of a sentence (clitics and the parts of hyphenated words are words of their own).
 *
 * @param span where it stands in the body
 * @param text its form, as written
 * @param lemma its dictionary form, lower case but for names
 * @param tag universal part of speech (UPOS), for example {@code VERB}
 * @param pennTag Penn Treebank tag, for example {@code VBZ}
 * @param head index in the sentence of the word it depends on; -1 for the root
 * @param relation universal dependency relation to the head, for example {@code nsubj:pass}
 */
public record Token(TextSpan span, String text, String lemma, String tag, String pennTag, int head, String relation) {

    /** {@return the relation without its subtype: {@code nsubj} for {@code nsubj:pass}} */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** {@return whether the word depends on its head by that relation, its subtype included} */
    public boolean is(String wanted) {
        return relation.equals(wanted);
    }
}
