package org.hearsay.export;

/**
 * What of the graph is exported, and how.
 *
 * @param format the syntax
 * @param about only claims about an entity of that name, and what belongs to them; empty for everything
 * @param withText whether the bodies of the articles are included
 * @param minConfidence leave out reports that are less certain, and claims that lose all their reports
 */
public record ExportOptions(ExportFormat format, String about, boolean withText, double minConfidence) {

    /** {@return everything in that syntax} */
    public static ExportOptions of(ExportFormat format) {
        return new ExportOptions(format, "", true, 0);
    }
}
