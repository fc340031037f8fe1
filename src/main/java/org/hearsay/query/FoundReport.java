package org.hearsay.query;

import java.util.List;

/**
 * What one article tells of a claim, by the sentence that tells it best. Texts are empty where the graph says nothing.
 *
 * @param iri its IRI
 * @param claim IRI of the claim
 * @param document identifier of the article
 * @param headline headline of the article
 * @param outlet name of who published the article
 * @param published date of the article
 * @param status how firmly it is told, for example {@code alleged}
 * @param sources on whose word it stands, side by side; each with whom it relies on in turn: "a paper, who relies on an
 *     agency"
 * @param effectiveDate when the event takes effect, as told there
 * @param content what is said, alleged or denied, in the words of the article
 * @param quote the sentence that tells it best
 * @param start first code point of the quote in the body
 * @param end code point after its last one
 * @param cue the words within or beside the quote that express the claim
 * @param confidence how often claims read on such grounds are right, 0 to 1
 */
public record FoundReport(
        String iri,
        String claim,
        String document,
        String headline,
        String outlet,
        String published,
        String status,
        List<String> sources,
        String effectiveDate,
        String content,
        String quote,
        int start,
        int end,
        String cue,
        double confidence) {

    public FoundReport {
        sources = List.copyOf(sources);
    }
}
