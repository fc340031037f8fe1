package org.hearsay.claims.attribution;

import java.util.Set;

/** The closed classes of words that attribute, as reference grammars of English news list them. */
final class CueWords {
    private static final VerbClasses VERBS = VerbClasses.readShipped();

    /** Verbs whose clause or quotation is somebody's word. */
    static final Set<String> REPORTING = VERBS.of("reporting");

    /** Verbs of attitude: somebody's stance rather than word; nothing is reported by them. */
    static final Set<String> ATTITUDES = VERBS.of("attitudes");

    /** Reporting verbs that also mean other things: they attribute only what is a clause or in quotation marks. */
    static final Set<String> NEEDS_CLAUSE = VERBS.of("needs-clause");

    /** Verbs of {@link #NEEDS_CLAUSE} whose object is at least what somebody has a stance on: "announced the plan". */
    static final Set<String> TOPICAL = VERBS.of("topical");

    /** Verbs whose object hears rather than being told of: "told reporters". */
    static final Set<String> ADDRESSING = VERBS.of("addressing");

    /** Verbs that tell how things look to nobody in particular. */
    static final Set<String> IMPRESSIONS = Set.of("appear", "seem");

    /** Verbs of alleging. */
    static final Set<String> ALLEGING = VERBS.of("alleging");

    /** Verbs of denying. */
    static final Set<String> DENYING = VERBS.of("denying");

    /** Adverbs that attribute a whole clause to nobody in particular. */
    static final Set<String> HEARSAY_ADVERBS = Set.of("reportedly", "apparently", "supposedly");

    /** Adverbs that make a clause an allegation. */
    static final Set<String> ALLEGATION_ADVERBS = Set.of("allegedly", "purportedly");

    private CueWords() {}
}
