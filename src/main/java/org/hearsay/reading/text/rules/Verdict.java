package org.hearsay.reading.text.rules;

/** What a rule says of a line. */
public enum Verdict {
    /** Nothing; the next rule is asked. */
    UNDECIDED,
    /** The line belongs to the page, not to the article. */
    NOISE,
    /** The line heads a list of links: it goes, and so do the lines after it up to the next paragraph. */
    NOISE_LIST,
    /** The article ends before this line. */
    END;

    /** {@return this verdict, or {@code other} if this decides nothing} */
    public Verdict orElse(Verdict other) {
        return this == UNDECIDED ? other : this;
    }
}
