package org.hearsay.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reading.feed.FeedReader;
import org.hearsay.reading.feed.SitemapReader;
import org.hearsay.reading.input.ReadOutcome;

/**
 * Fetches the articles of which a feed has only a summary and a sitemap only the address; what these tell fills gaps of
 * what the pages tell. Thread-safe.
 *
 * <pre>{@code outcomes.flatMap(new FullTexts(addresses)::complete)}</pre>
 */
public final class FullTexts {
    private final AddressReader addresses;

    /** Fetches with that reader. */
    public FullTexts(AddressReader addresses) {
        this.addresses = addresses;
    }

    /**
     * Completes one outcome.
     *
     * @return the article from its address; a summary whose article cannot be had, with a note; all other outcomes as
     *     they are
     */
    public Stream<ReadOutcome> complete(ReadOutcome outcome) {
        return outcome.match(this::summary, this::address, malformed -> Stream.of(malformed));
    }

    private Stream<ReadOutcome> summary(ReadOutcome.Read read) {
        String url = read.article().metadata().url();
        if (!FeedReader.isSummary(read) || !AddressReader.isAddress(url)) {
            return Stream.of(read);
        }
        List<ReadOutcome> found = addresses.read(url, read.article().metadata()).toList();
        List<String> notes = new ArrayList<>(read.notes());
        // a feed that has itself among its entries must not put summaries in the place of articles
        if (found.stream().anyMatch(FeedReader::isSummary)) {
            notes.add("its address leads to a feed");
            return Stream.of(new ReadOutcome.Read(read.source(), read.article(), notes));
        }
        if (found.stream().anyMatch(o -> o instanceof ReadOutcome.Read || AddressReader.isNotModified(o))) {
            return found.stream();
        }
        found.forEach(failed -> notes.add(reason(failed)));
        return Stream.of(new ReadOutcome.Read(read.source(), read.article(), notes));
    }

    private static String reason(ReadOutcome failed) {
        return failed.match(
                read -> "",
                skipped -> "its address has no article: " + skipped.reason(),
                malformed -> "its address cannot be read: " + malformed.cause().reason());
    }

    private Stream<ReadOutcome> address(ReadOutcome.Skipped skipped) {
        return skipped.reason().equals(SitemapReader.ONLY_AN_ADDRESS)
                ? addresses.read(skipped.position(), skipped.told())
                : Stream.of(skipped);
    }
}
