package org.hearsay.mentions.coreference;

import java.util.Set;

/** The personal pronouns of English, in lower case. */
public final class Pronouns {
    private static final Set<String> SINGULAR = Set.of(
            "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "i", "me", "my",
            "mine", "myself");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "their", "theirs", "themselves", "we", "us", "our", "ours", "ourselves");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");

    private Pronouns() {}

    /** {@return whether the word is a personal, possessive or reflexive pronoun} */
    public static boolean isPersonal(String word) {
        return SINGULAR.contains(word) || PLURAL.contains(word);
    }

    /** {@return whether it means several} */
    public static boolean isPlural(String word) {
        return PLURAL.contains(word);
    }

    /** {@return whether the word can be a relative pronoun} */
    public static boolean isRelative(String word) {
        return RELATIVE.contains(word);
    }
}
