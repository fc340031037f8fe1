package org.hearsay.mentions;

import java.util.Locale;

/** How a mention refers. */
public enum MentionKind {
    /** By name, acronym, surname, or an adjective made of a name ("Dutch"). */
    NAME,
    /** By description: "the company", "a Reddit user". */
    NOMINAL,
    /** By pronoun: "it", "its", "who". */
    PRONOUN;

    /** {@return the name used in JSON, for example {@code name}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
