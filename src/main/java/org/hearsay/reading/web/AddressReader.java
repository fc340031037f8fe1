package org.hearsay.reading.web;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.Outlet;
import org.hearsay.reading.feed.FeedReader;
import org.hearsay.reading.feed.SitemapReader;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.json.JsonArticleReader;
import org.hearsay.reading.text.TextArticleReader;
import org.hearsay.reading.wire.WireReader;
import org.hearsay.reading.xml.SafeXml;

/**
 * Reads what lies at an address: a page, a feed, a wire document, JSON or plain text.
 *
 * <p>It respects {@code robots.txt}, says who it is, sends one request at a time to a host with a delay between them,
 * follows a few redirects, and visits private addresses only if the options allow it. Thread-safe; keeps what it knows
 * of robots.txt as long as it lives.
 */
public final class AddressReader {
    /** Why nothing is read from an address that delivers what it delivered before. */
    public static final String NOT_MODIFIED = "not modified since the last visit";

    private final ReadingOptions options;
    private final Visits visits;
    private final Fetcher fetcher;

    /** A reader with the options of a run, which visits every address for the first time. */
    public AddressReader(ReadingOptions options, WebOptions web) {
        this(options, web, new Visits());
    }

    /** A reader with the options of a run that knows of earlier visits, and keeps those that it makes. */
    public AddressReader(ReadingOptions options, WebOptions web, Visits visits) {
        this.options = options;
        this.visits = visits;
        this.fetcher = new Fetcher(web, options.limits());
    }

    /** {@return whether an input is an address and no file} */
    public static boolean isAddress(String input) {
        return input.startsWith("http://") || input.startsWith("https://");
    }

    /** {@return an outcome for each article at the address, if it has changed since the last visit} */
    public Stream<ReadOutcome> read(String address) {
        return read(address, ArticleMetadata.UNKNOWN);
    }

    /**
     * Reads an address of which something is told elsewhere, as feeds and sitemaps do.
     *
     * @param told fills gaps of what a page tells of itself
     * @return an outcome for each article at the address, if it has changed since the last visit
     */
    public Stream<ReadOutcome> read(String address, ArticleMetadata told) {
        Reading reading = revisit(address, visits.last(address), told);
        visits.keep(address, reading.visit());
        return reading.outcomes().stream();
    }

    /** {@return whether nothing was read because nothing changed} */
    public static boolean isNotModified(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Skipped skipped
                && skipped.reason().equals(NOT_MODIFIED);
    }

    /**
     * Reads an address again.
     *
     * @param last what the last visit left; {@link Visit#FIRST} if there was none
     * @return the outcomes, and what to keep for the next time
     */
    public Reading revisit(String address, Visit last) {
        return revisit(address, last, ArticleMetadata.UNKNOWN);
    }

    private Reading revisit(String address, Visit last, ArticleMetadata told) {
        try {
            Answer answer = fetcher.fetch(address, last);
            if (answer.isUnchanged()) {
                return new Reading(List.of(new ReadOutcome.Skipped(address, "", NOT_MODIFIED)), last);
            }
            return new Reading(read(answer, told).toList(), answer.visit());
        } catch (MalformedArticleException e) {
            return new Reading(List.of(new ReadOutcome.Malformed(e)), last);
        }
    }

    /**
     * What one visit gave.
     *
     * @param outcomes one for each article
     * @param visit to be kept for the next time
     */
    public record Reading(List<ReadOutcome> outcomes, Visit visit) {
        public Reading {
            outcomes = List.copyOf(outcomes);
        }
    }

    private Stream<ReadOutcome> read(Answer answer, ArticleMetadata told) throws MalformedArticleException {
        String type = answer.mediaType();
        ArticleMetadata here =
                new ArticleMetadata("", answer.address().toString(), Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), "");
        if (type.isEmpty() || type.contains("html")) {
            HtmlArticleReader pages = new HtmlArticleReader(options);
            return Stream.of(pages.read(answer.document(), ArticleMetadata.UNKNOWN, here.orElse(told)));
        }
        if (type.contains("json")) {
            return new JsonArticleReader(options).read(answer.document());
        }
        if (type.contains("xml")) {
            return readXml(SafeXml.check(answer.document(), options.limits()));
        }
        if (type.equals("text/plain")) {
            return Stream.of(new TextArticleReader(options).read(answer.document(), here));
        }
        return Stream.of(
                new ReadOutcome.Skipped(answer.address().toString(), "", "no kind of document that is read: " + type));
    }

    private Stream<ReadOutcome> readXml(SafeXml xml) throws MalformedArticleException {
        if (WireReader.reads(xml.rootName())) {
            return new WireReader(options).read(xml);
        }
        return xml.rootName().equals("urlset") || xml.rootName().equals("sitemapindex")
                ? new SitemapReader().read(xml)
                : new FeedReader(options).read(xml);
    }
}
