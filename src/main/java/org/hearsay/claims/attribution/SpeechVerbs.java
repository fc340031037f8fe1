package org.hearsay.claims.attribution;

import java.util.Set;

/** What verbs of saying can do besides taking a clause: stand aside of one, and tell a speaker by their subject. */
final class SpeechVerbs {
    /** Verbs that report when they stand aside ("…, Reuters understands"), whatever they mean elsewhere. */
    private static final Set<String> ASIDE =
            Set.of("notice", "gather", "understand", "believe", "think", "know", "reckon", "feel", "fear", "hope");

    /** Reporting verbs that do something else when they stand behind a comma: "…, the board ordered". */
    private static final Set<String> DOING = Set.of(
            "address",
            "appear",
            "attack",
            "call",
            "cite",
            "decide",
            "demand",
            "discuss",
            "document",
            "fire",
            "hail",
            "hit",
            "issue",
            "offer",
            "order",
            "publish",
            "put",
            "refuse",
            "release",
            "shoot",
            "show",
            "sing",
            "speak",
            "teach",
            "thank",
            "uphold");

    /** Verbs whose subject speaks, whatever it is called. */
    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "explain",
            "insist",
            "argue",
            "warn",
            "reply",
            "respond",
            "conclude",
            "claim",
            "allege",
            "deny",
            "confirm",
            "admit",
            "acknowledge",
            "concede",
            "assert",
            "contend",
            "declare",
            "state",
            "complain",
            "stress",
            "report",
            "write",
            "disclose",
            "reveal");

    /** {@return whether the verb of that lemma can attribute what it stands aside of} */
    static boolean standsAside(String lemma) {
        boolean reports = CueWords.REPORTING.contains(lemma) || CueWords.ALLEGING.contains(lemma);
        return (reports && !DOING.contains(lemma)) || ASIDE.contains(lemma);
    }

    /** {@return whether the subject of the verb of that lemma is somebody who speaks} */
    static boolean isSpeech(String lemma) {
        return SPEECH.contains(lemma);
    }

    private SpeechVerbs() {}
}
