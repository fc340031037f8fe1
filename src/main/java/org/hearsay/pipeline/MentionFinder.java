package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.ArticleMentions;

/** Finds who and what an article is about. Thread-safe. */
@FunctionalInterface
public interface MentionFinder {

    /** {@return the mentions and entities of an article with these sentences} */
    ArticleMentions resolve(Article article, List<Sentence> sentences);
}
