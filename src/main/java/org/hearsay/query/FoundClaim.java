package org.hearsay.query;

/**
 * A claim in the graph.
 *
 * @param iri its IRI
 * @param type notation of its type, for example {@code Ban} or {@code develops}
 * @param agent name of who does it; empty if nobody is named
 * @param target name of whom or what it is done to; empty if nothing is named
 * @param content what is said, alleged or denied, or what else the articles tell of it; empty if nothing
 * @param reports how many current reports tell it
 */
public record FoundClaim(String iri, String type, String agent, String target, String content, int reports) {}
