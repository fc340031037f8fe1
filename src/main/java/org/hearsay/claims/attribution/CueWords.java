package org.hearsay.claims.attribution;

import java.util.Set;

/** The closed classes of words that attribute, as reference grammars of English news list them. */
final class CueWords {
    /** Verbs whose clause or quotation is somebody's word. */
    static final Set<String> REPORTING = Set.of(
            "say", "tell", "add", "note", "state", "announce", "explain", "report", "write", "insist", "argue", "believe",
            "warn", "stress", "confirm", "declare", "acknowledge", "admit", "concede", "remark", "comment", "observe",
            "reply", "respond", "reveal", "suggest", "indicate", "predict", "estimate", "conclude", "find", "maintain",
            "promise", "vow", "pledge", "caution", "quip", "joke", "complain", "fume", "retort", "counter", "recall",
            "reiterate", "emphasise", "emphasize", "underline", "underscore", "clarify", "testify", "tweet", "post",
            "mention", "disclose", "reckon", "think", "expect", "hope", "fear", "assure", "swear", "boast", "lament",
            "muse", "signal", "hint", "answer", "plead", "protest", "snap", "wonder", "forecast", "project", "calculate",
            "inform", "notify", "affirm", "attest", "proclaim", "opine", "agree", "figure", "apologise", "apologize",
            "propose", "feel", "know", "understand", "decide", "rule", "order", "advise", "recommend", "demand", "ask",
            "urge", "call", "describe", "hail", "praise", "criticise", "criticize", "slam", "brand", "label", "dub",
            "want", "see", "contradict", "quote", "cite", "read", "show", "point", "speak", "put", "refer", "threaten",
            "thank", "welcome", "applaud", "condemn", "blame", "fault", "express", "highlight", "address", "claims",
            "consider", "mean", "worry", "guess", "imply", "acknowledges", "doubt", "voice", "issue", "release");

    /** Reporting verbs that also mean other things: they attribute only what is a clause or in quotation marks. */
    static final Set<String> NEEDS_CLAUSE = Set.of(
            "add", "find", "show", "see", "read", "put", "mean", "want", "know", "post", "project", "point", "order",
            "rule", "decide", "ask", "recall", "figure", "expect", "hope", "fear", "think", "feel", "understand", "signal",
            "consider", "agree", "answer", "note", "observe", "reveal", "issue", "release", "promise", "welcome", "refer",
            "recommend", "urge", "advise", "write", "thank", "imply", "doubt", "worry", "guess", "maintain", "quote",
            "report", "announce", "confirm", "address", "express", "voice", "label", "brand", "dub");

    /** Verbs of alleging. */
    static final Set<String> ALLEGING =
            Set.of("allege", "claim", "accuse", "assert", "contend", "suspect", "charge", "speculate", "purport", "blame");

    /** Verbs of denying. */
    static final Set<String> DENYING =
            Set.of("deny", "reject", "dispute", "refute", "dismiss", "rebut", "disavow", "contest", "repudiate");

    /** Adverbs that attribute a whole clause to nobody in particular. */
    static final Set<String> HEARSAY_ADVERBS = Set.of("reportedly", "apparently", "supposedly");

    /** Adverbs that make a clause an allegation. */
    static final Set<String> ALLEGATION_ADVERBS = Set.of("allegedly", "purportedly");

    /** Things that speak for who issued them: "a report from Reuters", "the company's statement". */
    static final Set<String> DOCUMENTS = Set.of(
            "report", "statement", "post", "filing", "memo", "letter", "blog", "article", "interview", "story", "document",
            "survey", "study", "poll", "paper", "account", "email", "e-mail", "note", "data", "figure", "release", "analysis",
            "review", "complaint", "lawsuit", "suit", "record", "tweet", "message", "investigation", "notice", "announcement",
            "coverage", "reporting", "dispatch", "write-up", "transcript", "indictment", "ruling", "thread", "page");

    /** Nouns whose that-clause is somebody's word. */
    static final Set<String> SAYING_NOUNS = Set.of(
            "claim", "allegation", "accusation", "report", "statement", "suggestion", "assertion", "argument", "warning",
            "announcement", "rumour", "rumor", "suspicion", "complaint", "denial", "admission", "charge", "belief");

    /** Saying nouns that make their clause an allegation. */
    static final Set<String> ALLEGING_NOUNS =
            Set.of("claim", "allegation", "accusation", "suspicion", "complaint", "charge", "rumour", "rumor");

    private CueWords() {}
}
