package org.hearsay.article;

import java.io.IOException;

/** Input that cannot be read as an article: says which input, where in it, and why. */
public final class MalformedArticleException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String position;
    private final String reason;

    /**
     * A refusal.
     *
     * @param source file or address
     * @param position where in the source, for example {@code line 3, column 7} or {@code byte 812}; empty for the
     *     whole
     * @param reason what is wrong, in words for the user
     */
    public MalformedArticleException(String source, String position, String reason) {
        super(source + (position.isEmpty() ? "" : ", " + position) + ": " + reason);
        this.source = source;
        this.position = position;
        this.reason = reason;
    }

    /** {@return the file or address} */
    public String source() {
        return source;
    }

    /** {@return where in the source; empty for the whole} */
    public String position() {
        return position;
    }

    /** {@return what is wrong, without the source and the position} */
    public String reason() {
        return reason;
    }
}
