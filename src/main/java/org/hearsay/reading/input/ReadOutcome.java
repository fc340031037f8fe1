package org.hearsay.reading.input;

import java.util.List;
import java.util.function.Function;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;

/** What became of one input: it is an article, it holds none, or it is broken. */
public sealed interface ReadOutcome {

    /** {@return the file or address, as the user would name it} */
    String source();

    /**
     * Handles each case.
     *
     * @param read for an article
     * @param skipped for an input that holds no article to be read
     * @param malformed for an input that is broken
     * @return what the case that applies gave
     */
    <T> T match(
            Function<? super Read, ? extends T> read,
            Function<? super Skipped, ? extends T> skipped,
            Function<? super Malformed, ? extends T> malformed);

    /**
     * An article.
     *
     * @param source file or address
     * @param article what was read
     * @param notes what a careful user may want to know, for example that two dates of a page disagree; often empty
     */
    record Read(String source, Article article, List<String> notes) implements ReadOutcome {
        public Read {
            notes = List.copyOf(notes);
        }

        @Override
        public <T> T match(
                Function<? super Read, ? extends T> read,
                Function<? super Skipped, ? extends T> skipped,
                Function<? super Malformed, ? extends T> malformed) {
            return read.apply(this);
        }
    }

    /**
     * An input that is in order, but holds no article to be read.
     *
     * @param source file or address
     * @param position where in the source; empty for the whole
     * @param reason why it was left out, in words for the user
     * @param told what the source tells of an article that is elsewhere; mostly nothing
     */
    record Skipped(String source, String position, String reason, ArticleMetadata told) implements ReadOutcome {

        /** An input that tells of no article elsewhere. */
        public Skipped(String source, String position, String reason) {
            this(source, position, reason, ArticleMetadata.UNKNOWN);
        }

        @Override
        public <T> T match(
                Function<? super Read, ? extends T> read,
                Function<? super Skipped, ? extends T> skipped,
                Function<? super Malformed, ? extends T> malformed) {
            return skipped.apply(this);
        }
    }

    /**
     * An input that is broken.
     *
     * @param cause which input, where in it, and what is wrong
     */
    record Malformed(MalformedArticleException cause) implements ReadOutcome {
        @Override
        public String source() {
            return cause.source();
        }

        @Override
        public <T> T match(
                Function<? super Read, ? extends T> read,
                Function<? super Skipped, ? extends T> skipped,
                Function<? super Malformed, ? extends T> malformed) {
            return malformed.apply(this);
        }
    }
}
