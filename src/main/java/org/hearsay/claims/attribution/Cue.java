package org.hearsay.claims.attribution;

/** How firmly a cue of attribution stands behind what it introduces. */
public enum Cue {
    /** "said", "according to", "reported": somebody's word, passed on. */
    REPORT,
    /** "alleged", "claimed", "accused": an allegation. */
    ALLEGATION,
    /** "denied", "rejected": what it introduces is said not to be so. */
    DENIAL,
    /** "wants", "fears", "supports": somebody's stance; it reports nothing. */
    ATTITUDE
}
