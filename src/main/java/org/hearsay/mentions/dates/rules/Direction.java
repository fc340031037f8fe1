package org.hearsay.mentions.dates.rules;

/** Where from the day of publication an event lies, as the grammar tells. */
public enum Direction {
    /** Before it, or on it: "was fined on Tuesday". */
    PAST,
    /** After it, or on it: "takes effect on Tuesday". */
    FUTURE,
    /** The grammar does not tell. */
    OPEN
}
