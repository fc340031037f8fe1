package org.hearsay.reading.text.rules;

/**
 * Where a line stands on the page.
 *
 * @param paragraphsBefore how many paragraphs of prose stand before the line
 * @param paragraphsAfter how many stand after it
 */
public record Place(int paragraphsBefore, int paragraphsAfter) {

    /** {@return whether the line stands above the article's first paragraph} */
    public boolean isHead() {
        return paragraphsBefore == 0;
    }

    /** {@return whether the line stands below the article's last paragraph} */
    public boolean isTail() {
        return paragraphsAfter == 0;
    }
}
