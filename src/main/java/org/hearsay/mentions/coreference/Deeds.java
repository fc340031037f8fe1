package org.hearsay.mentions.coreference;

import java.util.HashMap;
import java.util.Map;

/** What one does and undergoes tells what one is: who fines is an authority, who is bought is a company. */
final class Deeds {
    private static final Map<String, String> DOERS = kinds(
            "authority:fine order ban bar block approve clear investigate probe designate penalise penalize sanction"
                    + " prohibit authorise authorize suspend regulate enforce review summon annul forbid outlaw impose"
                    + " grant revoke scrutinise scrutinize raid seize examine prosecute charge indict recall certify"
                    + " inspect unblock lift",
            "court:rule convict sentence overturn dismiss uphold acquit void",
            "company:launch release unveil sell raise ship introduce acquire buy merge develop build make offer list"
                    + " hire earn employ roll market manufacture produce supply rebrand relaunch discontinue patch"
                    + " update own license debut post apologise apologize settle lay swallow snap lose expand",
            "press:report write publish quote cite",
            "gang:hack steal leak encrypt extort breach infect threaten");
    private static final Map<String, String> SUFFERERS =
            kinds("company:fine acquire buy order sue accuse hack breach investigate probe ban bar penalise penalize"
                    + " sanction found back value take swallow bail nationalise");
    private static final Map<String, String> OWNERS = kinds(
            "company:executive boss share shareholder customer user staff employee product app founder ceo investor"
                    + " co-founder chairman subsidiary unit revenue profit sales engineer service platform rival owner"
                    + " parent maker software chatbot model stock headquarters store factory plant lawyer server system"
                    + " website client subscriber board takeover acquisition purchase",
            "authority:ruling order decision inquiry investigation probe jurisdiction approval registry");

    private Deeds() {}

    /** {@return the kind of party that does, undergoes or owns this; empty if it could be any} */
    static String kind(String role, String word) {
        return switch (role) {
            case "nsubj", "nsubj:outer" -> DOERS.getOrDefault(word, "");
            case "nsubj:pass", "obj", "iobj" -> SUFFERERS.getOrDefault(word, "");
            case "nmod:poss", "compound" -> OWNERS.getOrDefault(word, "");
            default -> "";
        };
    }

    private static Map<String, String> kinds(String... wordsByKind) {
        Map<String, String> kinds = new HashMap<>();
        for (String words : wordsByKind) {
            int colon = words.indexOf(':');
            for (String word : words.substring(colon + 1).split(" ", -1)) {
                kinds.put(word, words.substring(0, colon));
            }
        }
        return Map.copyOf(kinds);
    }
}
