package org.hearsay.reading.web;

/**
 * What a server said of the version it delivered, to ask next time only for a newer one.
 *
 * @param etag empty if it said none
 * @param lastModified as the server wrote it; empty if it said none
 */
public record Visit(String etag, String lastModified) {

    /** The address was not visited yet. */
    public static final Visit FIRST = new Visit("", "");
}
