package org.hearsay.claims;

import java.util.Locale;

/** How firmly an article tells a claim. */
public enum Status {
    /** The outlet says so in its own voice. */
    ASSERTED,
    /** Attributed to another outlet, a document or an unnamed source, or "reportedly". */
    REPORTED,
    /** Hedged as an allegation or claim. */
    ALLEGED,
    /** Future or intended. */
    PLANNED,
    /** Negated, or the article says it did not happen. */
    DENIED;

    /** {@return whether a claim of this status counts as so, and may stand as a direct edge} */
    public boolean isAffirmed() {
        return this == ASSERTED || this == REPORTED;
    }

    /** {@return the name used in queries and JSON, for example {@code asserted}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
