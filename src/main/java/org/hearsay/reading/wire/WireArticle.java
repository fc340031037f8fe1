package org.hearsay.reading.wire;

import org.hearsay.article.ArticleMetadata;

/**
 * What one item of a wire document says.
 *
 * @param identifier the agency's own; empty if it has none
 * @param body the paragraphs, without the headline
 * @param metadata what is known of it
 */
record WireArticle(String identifier, String body, ArticleMetadata metadata) {}
