package org.hearsay.mentions.coreference;

import java.util.List;
import org.hearsay.mentions.MentionKind;

/**
 * A description or pronoun whose antecedent is looked for.
 *
 * @param reference where it stands
 * @param noun the lemma of the head noun; the pronoun in lower case
 * @param determiner what makes it definite: {@code the}, {@code a}, {@code poss}, {@code bare}; empty for a pronoun
 * @param plural whether it means several
 * @param place the place its words name ("the Finnish phone maker"); empty if none
 * @param modifiers lower-case words between determiner and noun
 * @param quoted whether it stands between quotation marks
 * @param text the whole noun phrase without article, names in it included
 */
record Anaphor(
        Reference reference,
        String noun,
        String determiner,
        boolean plural,
        String place,
        List<String> modifiers,
        boolean quoted,
        String text) {

    Anaphor {
        modifiers = List.copyOf(modifiers);
    }

    boolean isPronoun() {
        return reference.kind() == MentionKind.PRONOUN;
    }

    /** {@return whether it can point back: "a company" and "two users" cannot} */
    boolean isDefinite() {
        return isPronoun() || !determiner.equals("a");
    }
}
