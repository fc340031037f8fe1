package org.hearsay.query;

/** A query that cannot be run: its syntax is wrong, it is unknown, a parameter is missing or it took too long. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal that the query alone explains. */
    public QueryException(String message) {
        super(message);
    }

    /** A refusal by the query engine. */
    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
