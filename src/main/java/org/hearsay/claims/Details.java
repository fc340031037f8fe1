package org.hearsay.claims;

import org.hearsay.article.EdtfDate;

/**
 * What one telling of a claim adds to it; outlets may differ in all of these. Each text is empty when nothing is told.
 *
 * @param effectiveDate when the event takes effect, or {@link EdtfDate#UNKNOWN}
 * @param affected for whom: "its employees"
 * @param content the words that tell what is said, alleged or denied
 * @param label what something is declared to be: "high-risk software"
 * @param role post or function: "chief executive"
 * @param amount a sum: "$310 million"
 * @param place where it happened
 */
public record Details(
        EdtfDate effectiveDate,
        String affected,
        String content,
        String label,
        String role,
        String amount,
        String place) {

    /** Nothing more is told. */
    public static final Details NONE = new Details(EdtfDate.UNKNOWN, "", "", "", "", "", "");

    /** {@return the same with another date} */
    public Details at(EdtfDate date) {
        return new Details(date, affected, content, label, role, amount, place);
    }
}
