package org.hearsay.graph.ontology;

/**
 * What the software knows of a kind of claim; all of it is read from the ontology.
 *
 * @param iri its class
 * @param notation its name in queries and annotation, for example {@code Ban} or {@code develops}
 * @param label in English words
 * @param directEdge the property from agent to target of an affirmed claim; empty if there is none
 * @param identifiedByContent whether what is said belongs to what makes the claim that claim
 * @param symmetric whether agent and target can change places
 */
public record ClaimType(
        String iri, String notation, String label, String directEdge, boolean identifiedByContent, boolean symmetric) {

    /** {@return whether affirmed claims of this type stand as a direct edge} */
    public boolean hasDirectEdge() {
        return !directEdge.isEmpty();
    }
}
