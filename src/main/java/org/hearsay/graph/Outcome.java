package org.hearsay.graph;

import java.util.List;
import java.util.function.Function;

/** What became of one article that was to be added to the graph. */
public sealed interface Outcome {

    /** {@return the identifier of the article} */
    String document();

    /** {@return what the function for this case makes of it} */
    <T> T match(
            Function<Added, T> added,
            Function<Unchanged, T> unchanged,
            Function<Revised, T> revised,
            Function<Skipped, T> skipped,
            Function<Rejected, T> rejected);

    /**
     * The article is new, and in the graph now.
     *
     * @param document its identifier
     * @param article IRI of the snapshot, which names its graph
     * @param reports how many reports were read from it
     * @param remarks claims that were left out and why, in words for the user
     */
    record Added(String document, String article, int reports, List<String> remarks) implements Outcome {

        public Added {
            remarks = List.copyOf(remarks);
        }

        @Override
        public <T> T match(
                Function<Added, T> added,
                Function<Unchanged, T> unchanged,
                Function<Revised, T> revised,
                Function<Skipped, T> skipped,
                Function<Rejected, T> rejected) {
            return added.apply(this);
        }
    }

    /**
     * This very snapshot was there before, or the same text of the same outlet under another address; nothing changed.
     *
     * @param document its identifier
     * @param article IRI of the snapshot that is there
     * @param remarks where the same text is, in words for the user
     */
    record Unchanged(String document, String article, List<String> remarks) implements Outcome {

        public Unchanged {
            remarks = List.copyOf(remarks);
        }

        @Override
        public <T> T match(
                Function<Added, T> added,
                Function<Unchanged, T> unchanged,
                Function<Revised, T> revised,
                Function<Skipped, T> skipped,
                Function<Rejected, T> rejected) {
            return unchanged.apply(this);
        }
    }

    /**
     * The same article was there with another text or other metadata; the new snapshot revises the old one.
     *
     * @param document its identifier
     * @param article IRI of the new snapshot
     * @param former IRI of the snapshot it revises
     * @param reports how many reports were read from the new one
     * @param remarks claims that were left out and why, in words for the user
     */
    record Revised(String document, String article, String former, int reports, List<String> remarks)
            implements Outcome {

        public Revised {
            remarks = List.copyOf(remarks);
        }

        @Override
        public <T> T match(
                Function<Added, T> added,
                Function<Unchanged, T> unchanged,
                Function<Revised, T> revised,
                Function<Skipped, T> skipped,
                Function<Rejected, T> rejected) {
            return revised.apply(this);
        }
    }

    /**
     * There was nothing to add: no English, no text, no claims.
     *
     * @param document its identifier
     * @param reason why, in words for the user
     */
    record Skipped(String document, String reason) implements Outcome {

        @Override
        public <T> T match(
                Function<Added, T> added,
                Function<Unchanged, T> unchanged,
                Function<Revised, T> revised,
                Function<Skipped, T> skipped,
                Function<Rejected, T> rejected) {
            return skipped.apply(this);
        }
    }

    /**
     * The article, or what was read from it, breaks the rules of the graph; nothing was written.
     *
     * @param document its identifier
     * @param reasons every rule it breaks, in words for the user; at least one
     */
    record Rejected(String document, List<String> reasons) implements Outcome {

        public Rejected {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rejection without a reason: " + document);
            }
        }

        @Override
        public <T> T match(
                Function<Added, T> added,
                Function<Unchanged, T> unchanged,
                Function<Revised, T> revised,
                Function<Skipped, T> skipped,
                Function<Rejected, T> rejected) {
            return rejected.apply(this);
        }
    }
}
