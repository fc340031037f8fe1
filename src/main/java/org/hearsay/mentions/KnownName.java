package org.hearsay.mentions;

import java.util.List;

/**
 * A name that is known before any article is read.
 *
 * @param iri identifier of the concept in the list
 * @param type what it names
 * @param outlet whether it is a publisher of news
 * @param name the preferred wording
 * @param alternatives other wordings: acronyms, short forms, adjectives of a place
 * @param url home page; empty if the list gives none
 * @param broader preferred name of the country or region a place lies in; empty if the list gives none
 */
public record KnownName(
        String iri,
        EntityType type,
        boolean outlet,
        String name,
        List<String> alternatives,
        String url,
        String broader) {

    public KnownName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a known name without a wording: " + iri);
        }
        alternatives = List.copyOf(alternatives);
    }
}
