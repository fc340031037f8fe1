package org.hearsay.graph.store;

/** A store that cannot be opened, read or written; the message names the folder and says what the user can do. */
public final class GraphStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure without a cause beneath it. */
    public GraphStoreException(String message) {
        super(message);
    }

    /** A failure that the storage beneath reported. */
    public GraphStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
