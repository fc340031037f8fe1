package org.hearsay.pipeline;

import java.util.function.Function;
import org.hearsay.claims.ArticleReading;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.QuadBatch;

/** What the pipeline made of an article: quads for the graph, or the reason why there are none. */
public sealed interface Extraction {

    /** {@return what the function for this case makes of it} */
    <T> T match(Function<Extracted, T> extracted, Function<LeftOut, T> leftOut);

    /**
     * The article was read.
     *
     * @param reading all that was read from it
     * @param batch the same as quads
     */
    record Extracted(ArticleReading reading, QuadBatch batch) implements Extraction {
        @Override
        public <T> T match(Function<Extracted, T> extracted, Function<LeftOut, T> leftOut) {
            return extracted.apply(this);
        }
    }

    /**
     * The article has nothing for the graph.
     *
     * @param outcome skipped or rejected, with the reason
     */
    record LeftOut(Outcome outcome) implements Extraction {
        @Override
        public <T> T match(Function<Extracted, T> extracted, Function<LeftOut, T> leftOut) {
            return leftOut.apply(this);
        }
    }
}
