package org.hearsay.article;

/**
 * One snapshot of one article: the text that a reader would read, and what is known of it.
 *
 * <p>The body holds the article and nothing of the page around it. It starts with the headline on a line of its own
 * when the article has one; paragraphs, headings and list items are lines, paragraphs separated by an empty line.
 *
 * @param identifier name of the file without extension, or the id a feed gave it; not empty
 * @param body the text, Unicode, lines ended by {@code \n}
 * @param metadata what is known of it
 */
public record Article(String identifier, String body, ArticleMetadata metadata) {

    public Article {
        if (identifier.isBlank()) {
            throw new IllegalArgumentException("an article needs an identifier");
        }
    }

    /** {@return the words that {@code span} covers} */
    public String words(TextSpan span) {
        return span.of(body);
    }
}
