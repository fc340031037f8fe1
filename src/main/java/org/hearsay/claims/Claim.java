package org.hearsay.claims;

/**
 * A proposition: what is claimed, whoever claims it.
 *
 * @param type local name of the claim type in the ontology, for example {@code Ban} or {@code develops}
 * @param agent who does it, or {@link Party#NONE}
 * @param target whom or what it is done to, or {@link Party#NONE}
 * @param content for Say, Accuse and Deny the words that make it this statement and no other; else empty
 */
public record Claim(String type, Party agent, Party target, String content) {

    public Claim {
        if (!type.matches("[A-Za-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("not a claim type: " + type);
        }
    }
}
