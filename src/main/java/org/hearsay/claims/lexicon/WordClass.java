package org.hearsay.claims.lexicon;

/** What part of speech an entry of the lexicon is. */
public enum WordClass {
    /** A verb, in any form, participles included. */
    VERB,
    /** A noun, name tags included. */
    NOUN,
    /** An adjective or a participle used as one. */
    ADJECTIVE;

    /** {@return whether a word with that universal part-of-speech tag can be of this class} */
    public boolean admits(String tag) {
        return switch (this) {
            case VERB -> tag.equals("VERB") || tag.equals("AUX");
            case NOUN -> tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("VERB") || tag.equals("ADV");
            case ADJECTIVE -> tag.equals("ADJ") || tag.equals("VERB");
        };
    }
}
