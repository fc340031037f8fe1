package org.hearsay.claims;

import org.hearsay.mentions.EntityType;

/**
 * A participant of a claim, or a source: an entity of the article, or words that describe a thing which is none ("the
 * mechanism", "a statement").
 *
 * @param entity index in {@link org.hearsay.mentions.AnnotatedArticle#entities()}, or {@link #NO_ENTITY}
 * @param type what it is; {@link EntityType#UNNAMED} for a description
 * @param label the entity's name, or the description as written, without article
 */
public record Party(int entity, EntityType type, String label) {

    /** The participant is described only. */
    public static final int NO_ENTITY = -1;

    /** Nobody is named: the agent of a passive, the target of a statement. */
    public static final Party NONE = new Party(NO_ENTITY, EntityType.UNNAMED, "");

    /** {@return whether there is a participant at all} */
    public boolean isPresent() {
        return !label.isEmpty();
    }

    /** {@return whether the participant is an entity of the article} */
    public boolean isEntity() {
        return entity != NO_ENTITY;
    }
}
