package org.hearsay.language;

/** What kind of line a sentence stands in; headlines have a grammar of their own. */
public enum SentenceForm {
    /** The article's headline, or a heading within it. */
    HEADLINE,
    /** An item of a list. */
    LIST_ITEM,
    /** Running text. */
    PROSE
}
