package org.hearsay.mentions.coreference;

import java.util.List;
import java.util.Set;
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

    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> FIRST_PERSON =
            Set.of("we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself");

    Anaphor {
        modifiers = List.copyOf(modifiers);
    }

    boolean isPronoun() {
        return reference.kind() == MentionKind.PRONOUN;
    }

    /** {@return whether it is "it" in one of its forms} */
    boolean isThing() {
        return isPronoun() && THING.contains(noun);
    }

    /** {@return whether it is "they" in one of its forms} */
    boolean isSeveral() {
        return isPronoun() && SEVERAL.contains(noun);
    }

    /** {@return whether it is "I" or "we" in one of their forms} */
    boolean isFirstPerson() {
        return isPronoun() && FIRST_PERSON.contains(noun);
    }

    /** {@return whether it can point back: "a company" and "two users" cannot} */
    boolean isDefinite() {
        return isPronoun() || !determiner.equals("a");
    }
}
