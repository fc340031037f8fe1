package org.hearsay.claims.attribution;

import java.util.Set;

/** The closed classes of words that attribute, as reference grammars of English news list them. */
final class CueWords {
    /** Verbs whose clause or quotation is somebody's word. */
    static final Set<String> REPORTING = Set.of(
            "acknowledge", "add", "address", "admit", "advise", "affirm", "agree", "announce", "answer", "apologise",
            "apologize", "applaud", "argue", "ask", "assure", "attack", "attest", "bark", "blame", "blast", "boast",
            "brand", "calculate", "call", "caution", "chant", "chronicle", "cite", "clarify", "comment", "complain",
            "concede", "conclude", "concur", "condemn", "confirm", "contend", "continue", "contradict", "counter",
            "criticise", "criticize", "cry", "decide", "declare", "decline", "demand", "denounce", "deride",
            "describe", "detail", "dictate", "disclose", "discuss", "document", "dub", "elaborate", "emphasise",
            "emphasize", "estimate", "explain", "express", "fault", "find", "fire", "forecast", "fume", "hail",
            "hear", "highlight", "hint", "hit", "hypothesize", "imply", "indicate", "inform", "insinuate", "insist",
            "issue", "jest", "joke", "label", "lament", "lash", "laugh", "learn", "maintain", "mention", "mock",
            "muse", "note", "notify", "object", "observe", "offer", "opine", "order", "outline", "plead", "pledge",
            "point", "posit", "post", "praise", "preach", "predict", "proclaim", "project", "promise", "propose",
            "protest", "publish", "put", "question", "quip", "quote", "read", "recall", "reckon", "recommend",
            "recount", "refer", "refuse", "regret", "reiterate", "relate", "relay", "release", "remark", "repeat",
            "reply", "report", "respond", "retort", "retract", "reveal", "rule", "say", "shoot", "shout", "show",
            "sigh", "signal", "sing", "slam", "snap", "speak", "state", "stipulate", "stress", "suggest",
            "summarise", "summarize", "swear", "teach", "tease", "tell", "testify", "thank", "theorise", "theorize",
            "tweet", "underline", "underscore", "uphold", "urge", "voice", "vow", "warn", "welcome", "whisper",
            "write");

    /** Verbs of attitude: somebody's stance rather than word; nothing is reported by them. */
    static final Set<String> ATTITUDES = Set.of(
            "advocate", "agree", "appear", "approve", "assess", "assume", "attack", "back", "believe", "bemoan",
            "blast", "celebrate", "champion", "cheer", "consider", "decry", "defend", "demand", "denounce", "deride",
            "disagree", "disapprove", "discuss", "dislike", "doubt", "dread", "echo", "embrace", "encourage",
            "endorse", "enjoy", "expect", "favor", "favour", "fear", "feel", "hate", "honor", "honour", "hope",
            "intend", "know", "like", "liken", "love", "mind", "mock", "mourn", "object", "offer", "oppose", "plan",
            "prefer", "press", "promote", "push", "question", "rail", "rate", "refuse", "regret", "resist",
            "ridicule", "savage", "see", "seek", "seem", "support", "suspect", "think", "threaten", "understand",
            "view", "vote", "want", "wish", "worry");

    /** Reporting verbs that also mean other things: they attribute only what is a clause or in quotation marks. */
    static final Set<String> NEEDS_CLAUSE = Set.of(
            "add", "address", "advise", "agree", "announce", "answer", "appear", "ask", "assume", "attack", "back",
            "bark", "brand", "confirm", "consider", "continue", "cry", "decide", "detail", "document", "doubt",
            "dub", "expect", "express", "fear", "feel", "figure", "find", "fire", "guess", "hear", "hit", "honor",
            "honour", "hope", "imply", "issue", "know", "label", "laugh", "learn", "like", "love", "maintain",
            "mean", "mind", "note", "object", "observe", "offer", "order", "outline", "point", "post", "press",
            "project", "promise", "publish", "push", "put", "quote", "rate", "read", "recall", "recommend", "refer",
            "regret", "relate", "release", "report", "reveal", "rule", "see", "seem", "shoot", "show", "signal",
            "sing", "teach", "thank", "think", "understand", "urge", "view", "voice", "vote", "want", "welcome",
            "worry", "write");

    /** Verbs of alleging. */
    static final Set<String> ALLEGING = Set.of(
            "allege", "claim", "accuse", "assert", "contend", "suspect", "charge", "speculate", "purport", "blame");

    /** Verbs of denying. */
    static final Set<String> DENYING =
            Set.of("deny", "reject", "dispute", "refute", "dismiss", "rebut", "disavow", "contest", "repudiate");

    /** Adverbs that attribute a whole clause to nobody in particular. */
    static final Set<String> HEARSAY_ADVERBS = Set.of("reportedly", "apparently", "supposedly");

    /** Adverbs that make a clause an allegation. */
    static final Set<String> ALLEGATION_ADVERBS = Set.of("allegedly", "purportedly");

    /** Things that speak for who issued them: "a report from Reuters", "the company's statement". */
    static final Set<String> DOCUMENTS = Set.of(
            "report",
            "statement",
            "post",
            "filing",
            "memo",
            "letter",
            "blog",
            "article",
            "interview",
            "story",
            "document",
            "survey",
            "study",
            "poll",
            "paper",
            "account",
            "email",
            "e-mail",
            "note",
            "data",
            "figure",
            "release",
            "analysis",
            "review",
            "complaint",
            "lawsuit",
            "suit",
            "record",
            "tweet",
            "message",
            "investigation",
            "notice",
            "announcement",
            "coverage",
            "reporting",
            "dispatch",
            "write-up",
            "transcript",
            "indictment",
            "ruling",
            "thread",
            "page");

    /** Sources that are no mention of anybody and still are what an outlet relies on: "media reports". */
    static final Set<String> UNNAMED_SOURCES = Set.of(
            "report", "source", "media", "medium", "insider", "official", "expert", "analyst", "researcher", "critic");

    /** Nouns whose that-clause is somebody's word. */
    static final Set<String> SAYING_NOUNS = Set.of(
            "claim",
            "allegation",
            "accusation",
            "report",
            "statement",
            "suggestion",
            "assertion",
            "argument",
            "warning",
            "announcement",
            "rumour",
            "rumor",
            "suspicion",
            "complaint",
            "denial",
            "admission",
            "charge",
            "belief");

    /** Saying nouns that make their clause an allegation. */
    static final Set<String> ALLEGING_NOUNS =
            Set.of("claim", "allegation", "accusation", "suspicion", "complaint", "charge", "rumour", "rumor");

    private CueWords() {}
}
