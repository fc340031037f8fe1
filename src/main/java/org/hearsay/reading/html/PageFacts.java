package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.article.ArticleMetadata;

/**
 * What a page tells of its article, from several places on the page.
 *
 * @param metadata each fact from the place that is trusted most
 * @param notes where two places disagree about the day, the outlet or the headline
 */
record PageFacts(ArticleMetadata metadata, List<String> notes) {

    PageFacts {
        notes = List.copyOf(notes);
    }

    /**
     * {@return the facts, in the order of trust: JSON-LD, microdata, OpenGraph, meta tags, time elements, address and
     * text}
     */
    static PageFacts of(HtmlPage page) {
        Map<String, ArticleMetadata> told = new LinkedHashMap<>();
        told.put("JSON-LD", JsonLd.of(page.dom()));
        told.put("microdata", Microdata.of(page.dom()));
        told.put("OpenGraph", MetaTags.openGraph(page.dom()));
        told.put("meta tags", MetaTags.others(page.dom()));
        told.put("text", VisibleFacts.of(page.dom()));
        ArticleMetadata merged = ArticleMetadata.UNKNOWN;
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, ArticleMetadata> place : told.entrySet()) {
            note(merged, place.getKey(), place.getValue(), notes);
            merged = merged.orElse(place.getValue());
        }
        return new PageFacts(merged, notes);
    }

    private static void note(ArticleMetadata trusted, String place, ArticleMetadata other, List<String> notes) {
        String day = trusted.datePublished().value();
        if (!day.isEmpty()
                && other.datePublished().isKnown()
                && !day.equals(other.datePublished().value())) {
            notes.add("published " + day + ", but " + other.datePublished() + " by its " + place);
        }
        if (trusted.publisher().isKnown()
                && other.publisher().isKnown()
                && !same(trusted.publisher().name(), other.publisher().name())) {
            notes.add("publisher \"" + trusted.publisher().name() + "\", but \""
                    + other.publisher().name() + "\" by its " + place);
        }
        if (!place.equals("text")
                && !trusted.headline().isEmpty()
                && !other.headline().isEmpty()
                && !same(trusted.headline(), other.headline())) {
            notes.add("headline \"" + trusted.headline() + "\", but \"" + other.headline() + "\" by its " + place);
        }
    }

    private static boolean same(String a, String b) {
        String x = fold(a);
        String y = fold(b);
        return x.equals(y) || x.startsWith(y) || y.startsWith(x);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
