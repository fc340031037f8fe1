package org.hearsay.export;

/** The syntaxes the graph can be written in. */
public enum ExportFormat {
    /** The union of all graphs, pretty. */
    TURTLE,
    /** Graph by graph, pretty. */
    TRIG,
    /** One quad a line. */
    NQUADS,
    /** Graph by graph, as JSON-LD 1.1. */
    JSONLD
}
