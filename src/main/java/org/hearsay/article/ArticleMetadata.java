package org.hearsay.article;

import java.util.List;

/**
 * What is known of an article besides its text, in the terms of schema.org.
 *
 * @param headline one line; empty if unknown
 * @param url canonical address; empty if unknown
 * @param publisher who published it, or {@link Outlet#UNKNOWN}
 * @param datePublished the day it appeared, or {@link EdtfDate#UNKNOWN}
 * @param authors bylines, in the order of the page
 * @param inLanguage BCP 47 tag, for example {@code en}; empty if unknown
 */
public record ArticleMetadata(
        String headline,
        String url,
        Outlet publisher,
        EdtfDate datePublished,
        List<String> authors,
        String inLanguage) {

    /** Nothing is known. */
    public static final ArticleMetadata UNKNOWN =
            new ArticleMetadata("", "", Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), "");

    public ArticleMetadata {
        authors = List.copyOf(authors);
    }

    /** {@return this, with every gap filled from {@code other}} */
    public ArticleMetadata orElse(ArticleMetadata other) {
        return new ArticleMetadata(
                headline.isEmpty() ? other.headline : headline,
                url.isEmpty() ? other.url : url,
                publisher.isKnown() ? publisher : other.publisher,
                datePublished.isKnown() ? datePublished : other.datePublished,
                authors.isEmpty() ? other.authors : authors,
                inLanguage.isEmpty() ? other.inLanguage : inLanguage);
    }
}
