package org.hearsay.query;

/** How the answer to a query is written. */
public enum AnswerFormat {
    /** SPARQL 1.1 Query Results JSON. */
    JSON,
    /** SPARQL 1.1 Query Results CSV. */
    CSV,
    /** SPARQL 1.1 Query Results TSV. */
    TSV,
    /** SPARQL Query Results XML. */
    XML
}
