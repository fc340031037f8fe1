package org.hearsay.claims;

import java.util.List;
import org.hearsay.mentions.AnnotatedArticle;

/**
 * All that was read from one article.
 *
 * @param annotated the article with its sentences, entities and dates
 * @param attributions who is said to have said what, by position
 * @param reports what the article claims, by position of the evidence
 */
public record ArticleReading(AnnotatedArticle annotated, List<Attribution> attributions, List<Report> reports) {

    public ArticleReading {
        attributions = List.copyOf(attributions);
        reports = List.copyOf(reports);
    }
}
