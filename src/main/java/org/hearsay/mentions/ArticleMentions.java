package org.hearsay.mentions;

import java.util.List;

/**
 * Who and what the sentences of one article refer to.
 *
 * @param mentions by sentence and position; they do not overlap
 * @param entities what the mentions refer to, in the order of their first mention
 */
public record ArticleMentions(List<Mention> mentions, List<Entity> entities) {

    public ArticleMentions {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
    }
}
