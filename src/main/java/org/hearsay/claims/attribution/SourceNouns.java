package org.hearsay.claims.attribution;

import java.util.Set;

/** The closed classes of nouns that speak, or that others speak through. */
final class SourceNouns {
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
            "page",
            "discussion",
            "information");

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

    private SourceNouns() {}
}
