package org.hearsay.claims.lexicon;

import java.util.Set;

/** What part of speech an entry of the lexicon is. */
public enum WordClass {
    /** A verb, in any form, participles included. */
    VERB,
    /** A noun, name tags and words like "nothing" included. */
    NOUN,
    /** An adjective or a participle used as one. */
    ADJECTIVE,
    /** An adverb, negation included: "jointly", "no longer", "not guilty". */
    ADVERB,
    /** A preposition or what can stand for one: "behind", "until", "under fire". */
    PREPOSITION;

    /** {@return whether a word with that universal part-of-speech tag can be of this class} */
    public boolean admits(String tag) {
        return switch (this) {
            case VERB -> tag.equals("VERB") || tag.equals("AUX");
            case NOUN -> Set.of("NOUN", "PROPN", "VERB", "ADV", "PRON").contains(tag);
            case ADJECTIVE -> tag.equals("ADJ") || tag.equals("VERB");
            case ADVERB -> tag.equals("ADV") || tag.equals("PART");
            case PREPOSITION -> tag.equals("ADP") || tag.equals("SCONJ") || tag.equals("ADV");
        };
    }
}
