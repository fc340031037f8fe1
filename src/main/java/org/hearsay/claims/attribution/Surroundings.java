package org.hearsay.claims.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.claims.Party;

/**
 * What the other sentences of an article tell about the sources of one.
 *
 * @param carried who speaks in other sentences what this one tells; else empty
 * @param elsewhere what one of its cues introduces in other sentences; else empty
 * @param references what speakers without a name refer to
 */
record Surroundings(List<Party> carried, Optional<Elsewhere> elsewhere, SourceReferences references) {
    Surroundings {
        carried = List.copyOf(carried);
    }
}
