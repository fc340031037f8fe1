package org.hearsay.claims.attribution;

import java.util.Set;

/** The closed classes of words that attribute; the head of {@code cue-words.txt} tells what each means. */
final class CueWords {
    private static final WordClasses CLASSES = WordClasses.readShipped();

    /** Verbs whose clause or quotation is somebody's word. */
    static final Set<String> REPORTING = CLASSES.of("reporting");

    /** Verbs of attitude: somebody's stance rather than word; nothing is reported by them. */
    static final Set<String> ATTITUDES = CLASSES.of("attitudes");

    /** Verbs of alleging. */
    static final Set<String> ALLEGING = CLASSES.of("alleging");

    /** Verbs of denying. */
    static final Set<String> DENYING = CLASSES.of("denying");

    /** Verbs with the accused as object and the deed behind "of", "for" or "over". */
    static final Set<String> ACCUSING = CLASSES.of("accusing");

    /** Verbs that tell how things look to nobody in particular. */
    static final Set<String> IMPRESSIONS = CLASSES.of("impressions");

    /** Reporting verbs that also mean other things: they attribute only what is a clause or in quotation marks. */
    static final Set<String> NEEDS_CLAUSE = CLASSES.of("needs-clause");

    /** Verbs of {@link #NEEDS_CLAUSE} whose object is at least what somebody has a stance on: "announced the plan". */
    static final Set<String> TOPICAL = CLASSES.of("topical");

    /** Verbs whose object hears rather than being told of: "told reporters". */
    static final Set<String> ADDRESSING = CLASSES.of("addressing");

    /** Verbs that always have content, if need be the rest of the sentence. */
    static final Set<String> DIRECT_SPEECH = CLASSES.of("direct-speech");

    /** Verbs whose subject speaks, whatever it is called. */
    static final Set<String> SPEECH = CLASSES.of("speech");

    /** Verbs that do something by words; with a clause or a quotation they inform as well. */
    static final Set<String> PERFORMING = CLASSES.of("performing");

    /** Verbs that tell somebody what to do; with a quotation they inform as well. */
    static final Set<String> DIRECTING = CLASSES.of("directing");

    /** Verbs that give something a name or class. */
    static final Set<String> LABELLING = CLASSES.of("labelling");

    /** Verbs that tell what their subject takes something for. */
    static final Set<String> CHARACTERIZING = CLASSES.of("characterizing");

    /** Adverbs that attribute a whole clause to nobody in particular. */
    static final Set<String> HEARSAY_ADVERBS = CLASSES.of("hearsay-adverbs");

    /** Adverbs that make a clause an allegation. */
    static final Set<String> ALLEGATION_ADVERBS = CLASSES.of("allegation-adverbs");

    /** Nouns of things that speak for who issued them: "a report from Reuters", "the company's statement". */
    static final Set<String> DOCUMENTS = CLASSES.of("documents");

    /** Documents that are nobody's word unless they tell who issued them: "according to recent information". */
    static final Set<String> MATTER = CLASSES.of("matter");

    /** Nouns of sources that are no mention of anybody and still are what an outlet relies on: "media reports". */
    static final Set<String> UNNAMED_SOURCES = CLASSES.of("unnamed-sources");

    /** Nouns whose that-clause is somebody's word. */
    static final Set<String> SAYING_NOUNS = CLASSES.of("saying-nouns");

    /** Saying nouns that make their clause an allegation. */
    static final Set<String> ALLEGING_NOUNS = CLASSES.of("alleging-nouns");

    /** Verbs of getting hold of a document: "a memo seen by". */
    static final Set<String> HOLDING = CLASSES.of("holding");

    /** Nouns of what is said to somebody: "in a statement to". */
    static final Set<String> MESSAGES = CLASSES.of("messages");

    /** Nouns of outlets: "told the newspaper". */
    static final Set<String> PRESS = CLASSES.of("press");

    private static final Set<String> ASIDE_TOO = CLASSES.of("aside-too");
    private static final Set<String> NOT_ASIDE = CLASSES.of("not-aside");

    /** {@return whether the verb of that lemma can attribute what it stands aside of: "…, Reuters understands"} */
    static boolean standsAside(String lemma) {
        boolean reports = REPORTING.contains(lemma) || ALLEGING.contains(lemma);
        return (reports && !NOT_ASIDE.contains(lemma)) || ASIDE_TOO.contains(lemma);
    }

    private CueWords() {}
}
