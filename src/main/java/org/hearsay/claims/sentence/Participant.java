package org.hearsay.claims.sentence;

import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/**
 * Somebody or something that could take part in a claim: a mention, or a noun phrase that is none.
 *
 * @param headToken its head word; negative for {@link #NOBODY} and for one that only sentences before mention
 * @param firstToken its first word
 * @param endToken the word after its last
 * @param entity index of the entity, or -1 for a noun phrase that is no mention
 * @param type what it is; unnamed for a noun phrase
 * @param kind how it refers
 */
public record Participant(int headToken, int firstToken, int endToken, int entity, EntityType type, MentionKind kind) {

    /** Nobody is named. */
    public static final Participant NOBODY = new Participant(-1, -1, -1, -1, EntityType.UNNAMED, MentionKind.PRONOUN);

    private static final int BEFORE = -2;

    /** {@return an entity that the sentence leaves to be understood, mentioned before it} */
    static Participant understood(int entity, EntityType type) {
        return new Participant(BEFORE, BEFORE, BEFORE, entity, type, MentionKind.PRONOUN);
    }

    /** {@return the same participant, seen as a longer phrase around another head word} */
    public Participant withHead(int head, int first) {
        return new Participant(head, first, endToken, entity, type, kind);
    }

    /** {@return whether there is somebody} */
    public boolean isPresent() {
        return headToken >= 0 || isUnderstood();
    }

    /** {@return whether the sentence leaves it to be understood} */
    public boolean isUnderstood() {
        return headToken == BEFORE;
    }

    /** {@return whether it is a mention of an entity} */
    public boolean isEntity() {
        return entity >= 0;
    }

    /** {@return whether both refer to the same entity} */
    public boolean sameAs(Participant other) {
        return isEntity() && entity == other.entity;
    }
}
