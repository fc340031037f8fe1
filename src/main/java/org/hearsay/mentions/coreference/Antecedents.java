package org.hearsay.mentions.coreference;

import java.util.List;
import java.util.Optional;

/** The last sieve: says which of the chains mentioned before an anaphor refers to. */
@FunctionalInterface
interface Antecedents {

    /**
     * {@return the chain the anaphor belongs to; none if it belongs to none of them}
     *
     * @param candidates the chains mentioned so far
     * @param anaphor a pronoun or a definite description
     * @param ahead chains whose names follow in the same sentence
     */
    Optional<Chain> choose(Candidates candidates, Anaphor anaphor, List<Chain> ahead);
}
