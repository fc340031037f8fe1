package org.hearsay.reading.input;

import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.OutletDirectory;

/**
 * What a user sets for a run of reading.
 *
 * @param limits how much is taken from one input
 * @param missing what to assume where neither the document nor what lies beside it tells
 * @param outlets the outlets that are known by name and address
 * @param languages tells whether a text is English
 * @param fields how members of JSON objects are called that do not use the names of schema.org
 */
public record ReadingOptions(
        ReadingLimits limits,
        ArticleMetadata missing,
        OutletDirectory outlets,
        LanguageDetector languages,
        FieldMapping fields) {

    /** Default limits, nothing assumed, no outlets known, every text taken for English. */
    public static final ReadingOptions DEFAULT = new ReadingOptions(
            ReadingLimits.DEFAULT,
            ArticleMetadata.UNKNOWN,
            OutletDirectory.EMPTY,
            LanguageDetector.ENGLISH,
            FieldMapping.NONE);

    /** {@return these options with other limits} */
    public ReadingOptions withLimits(ReadingLimits other) {
        return new ReadingOptions(other, missing, outlets, languages, fields);
    }

    /** {@return these options with another default for what is missing} */
    public ReadingOptions withMissing(ArticleMetadata other) {
        return new ReadingOptions(limits, other, outlets, languages, fields);
    }

    /** {@return these options with other known outlets} */
    public ReadingOptions withOutlets(OutletDirectory other) {
        return new ReadingOptions(limits, missing, other, languages, fields);
    }

    /** {@return these options with another detector} */
    public ReadingOptions withLanguages(LanguageDetector other) {
        return new ReadingOptions(limits, missing, outlets, other, fields);
    }

    /** {@return these options with other names of members} */
    public ReadingOptions withFields(FieldMapping other) {
        return new ReadingOptions(limits, missing, outlets, languages, other);
    }
}
