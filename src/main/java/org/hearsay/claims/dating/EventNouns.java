package org.hearsay.claims.dating;

import java.util.Map;
import java.util.Set;

/** The nouns by which a text comes back to an event, and the verbs that tell when such an event happens. */
final class EventNouns {
    private static final Set<String> MEASURES = Set.of("Ban", "LiftBan", "Withdraw");
    private static final Set<String> JUDGMENTS = Set.of("Penalize", "Ban", "LiftBan");
    private static final Set<String> DEALS = Set.of("Acquire", "Partner", "Invest");
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            Map.entry("ban", Set.of("Ban")),
            Map.entry("prohibition", Set.of("Ban")),
            Map.entry("block", Set.of("Ban")),
            Map.entry("suspension", Set.of("Ban")),
            Map.entry("restriction", Set.of("Ban")),
            Map.entry("veto", Set.of("Ban")),
            Map.entry("freeze", Set.of("Ban")),
            Map.entry("embargo", Set.of("Ban")),
            Map.entry("blackout", Set.of("Ban")),
            Map.entry("decision", MEASURES),
            Map.entry("move", MEASURES),
            Map.entry("measure", MEASURES),
            Map.entry("rule", MEASURES),
            Map.entry("policy", MEASURES),
            Map.entry("order", MEASURES),
            Map.entry("change", MEASURES),
            Map.entry("lawsuit", Set.of("Sue")),
            Map.entry("suit", Set.of("Sue")),
            Map.entry("complaint", Set.of("Sue")),
            Map.entry("action", Set.of("Sue")),
            Map.entry("injunction", Set.of("Ban")),
            Map.entry("decree", MEASURES),
            Map.entry("bill", MEASURES),
            Map.entry("law", MEASURES),
            Map.entry("regulation", MEASURES),
            Map.entry("ruling", JUDGMENTS),
            Map.entry("verdict", JUDGMENTS),
            Map.entry("judgment", JUDGMENTS),
            Map.entry("judgement", JUDGMENTS),
            Map.entry("sentence", Set.of("Penalize")),
            Map.entry("settlement", Set.of("Penalize")),
            Map.entry("fine", Set.of("Penalize")),
            Map.entry("penalty", Set.of("Penalize")),
            Map.entry("sanction", Set.of("Penalize")),
            Map.entry("acquisition", Set.of("Acquire")),
            Map.entry("takeover", Set.of("Acquire")),
            Map.entry("purchase", Set.of("Acquire")),
            Map.entry("merger", Set.of("Acquire")),
            Map.entry("completion", Set.of("Acquire")),
            Map.entry("closing", Set.of("Acquire")),
            Map.entry("deal", DEALS),
            Map.entry("transaction", Set.of("Acquire")),
            Map.entry("partnership", Set.of("Partner")),
            Map.entry("agreement", DEALS),
            Map.entry("contract", Set.of("Partner")),
            Map.entry("accord", Set.of("Partner")),
            Map.entry("pact", Set.of("Partner")),
            Map.entry("alliance", Set.of("Partner")),
            Map.entry("launch", Set.of("Release")),
            Map.entry("release", Set.of("Release")),
            Map.entry("rollout", Set.of("Release")),
            Map.entry("shutdown", Set.of("Withdraw")),
            Map.entry("withdrawal", Set.of("Withdraw")),
            Map.entry("closure", Set.of("Withdraw")),
            Map.entry("recall", Set.of("Withdraw")),
            Map.entry("investigation", Set.of("Investigate")),
            Map.entry("inquiry", Set.of("Investigate")),
            Map.entry("probe", Set.of("Investigate")),
            Map.entry("attack", Set.of("Breach")),
            Map.entry("hack", Set.of("Breach")),
            Map.entry("breach", Set.of("Breach")),
            Map.entry("intrusion", Set.of("Breach")),
            Map.entry("theft", Set.of("Breach")),
            Map.entry("leak", Set.of("Breach")),
            Map.entry("incident", Set.of("Breach")),
            Map.entry("appointment", Set.of("Appoint")),
            Map.entry("resignation", Set.of("Depart")),
            Map.entry("departure", Set.of("Depart")),
            Map.entry("dismissal", Set.of("Depart")));
    private static final Set<String> TIMING = Set.of(
            "take",
            "start",
            "begin",
            "come",
            "apply",
            "enter",
            "commence",
            "happen",
            "occur",
            "close",
            "complete",
            "sign",
            "file",
            "schedule",
            "expect",
            "impose",
            "decree",
            "order",
            "issue",
            "introduce",
            "implement",
            "open",
            "launch",
            "run",
            "remain",
            "last",
            "finalize",
            "finalise",
            "discover",
            "detect",
            "announce",
            "set",
            "become",
            "kick",
            "hand",
            "lodge",
            "bring",
            "date",
            "publish",
            "reach",
            "pencil",
            "slate",
            "bite");
    /** What is named without an article. */
    private static final Set<String> BARE = Set.of("completion", "closing");

    private EventNouns() {}

    /** {@return the types of claim that the noun comes back to; empty for other nouns} */
    static Set<String> typesOf(String lemma) {
        return TYPES.getOrDefault(lemma, Set.of());
    }

    /** {@return whether the noun comes back to an event without an article: "Completion is expected in May"} */
    static boolean isBare(String lemma) {
        return BARE.contains(lemma);
    }

    /** {@return the types of claim of which the verb tells the time if "it" is its subject; empty for other verbs} */
    static Set<String> typesSaidTo(String lemma) {
        return switch (lemma) {
            case "take", "enter", "apply" -> Set.of("Ban", "LiftBan", "Withdraw", "Partner", "Acquire");
            case "happen", "occur" -> Set.of("Breach");
            default -> Set.of();
        };
    }

    /** {@return whether a date of that verb is the date of the event that is its subject} */
    static boolean tellsTiming(String lemma) {
        return TIMING.contains(lemma);
    }
}
