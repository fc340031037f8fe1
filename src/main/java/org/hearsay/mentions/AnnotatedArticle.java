package org.hearsay.mentions;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.language.Sentence;

/**
 * An article whose sentences, mentions, entities and dates are known.
 *
 * @param article the article
 * @param sentences its sentences in order
 * @param mentions its mentions, by sentence and position; they do not overlap
 * @param entities what the mentions refer to; every entity has at least one mention
 * @param dates its dates, by sentence and position; they do not overlap
 */
public record AnnotatedArticle(
        Article article,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Entity> entities,
        List<DateMention> dates) {

    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        dates = List.copyOf(dates);
    }
}
