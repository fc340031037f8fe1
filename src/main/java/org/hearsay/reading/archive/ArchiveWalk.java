package org.hearsay.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.Outlet;
import org.hearsay.reading.html.HtmlArticleReader;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.MediaTypes;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.Reasons;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Goes through the records of one archive. For one use. */
final class ArchiveWalk {
    private static final int OK = 200;

    private final String source;
    private final WarcReader warc;
    private final HtmlArticleReader pages;
    private final ReadingLimits limits;
    private boolean broken;

    ArchiveWalk(String source, WarcReader warc, HtmlArticleReader pages, ReadingLimits limits) {
        this.source = source;
        this.warc = warc;
        this.pages = pages;
        this.limits = limits;
    }

    /** {@return what became of the next page; empty at the end} */
    Optional<ReadOutcome> next() {
        while (!broken) {
            try {
                Optional<WarcRecord> record = warc.next();
                if (record.isEmpty()) {
                    return Optional.empty();
                }
                if (record.get() instanceof WarcResponse response) {
                    Optional<ReadOutcome> outcome = read(response);
                    if (outcome.isPresent()) {
                        return outcome;
                    }
                }
            } catch (IOException | IllegalArgumentException e) {
                broken = true;
                return Optional.of(malformed("byte " + warc.position(), "damaged archive: " + Reasons.of(e)));
            }
        }
        return Optional.empty();
    }

    private Optional<ReadOutcome> read(WarcResponse response) {
        String address =
                CleanText.line(response.headers().first("WARC-Target-URI").orElse("a record without address"));
        try {
            HttpResponse http = response.http();
            String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
            if (http.status() != OK || !(type.contains("html") || type.isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(readPage(http, address));
        } catch (MalformedArticleException e) {
            return Optional.of(new ReadOutcome.Malformed(e));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(malformed(address, "damaged record: " + Reasons.of(e)));
        }
    }

    private ReadOutcome readPage(HttpResponse http, String address) throws IOException {
        try (InputStream body = http.bodyDecoded().stream()) {
            byte[] bytes = body.readNBytes((int) limits.maxBytes() + 1);
            if (bytes.length > limits.maxBytes()) {
                throw new MalformedArticleException(
                        source, address, "larger than the limit of " + limits.maxBytes() + " bytes");
            }
            Document page = Document.of(source + ", " + address, address.replaceFirst("^https?://", ""), bytes)
                    .inCharset(MediaTypes.charset(
                            http.headers().first("Content-Type").orElse("")));
            ArticleMetadata captured = new ArticleMetadata(
                    "",
                    address,
                    Outlet.UNKNOWN,
                    ArticleMetadata.UNKNOWN.datePublished(),
                    ArticleMetadata.UNKNOWN.authors(),
                    "");
            return pages.read(page, ArticleMetadata.UNKNOWN, captured);
        }
    }

    private ReadOutcome malformed(String position, String reason) {
        return new ReadOutcome.Malformed(new MalformedArticleException(source, position, reason));
    }
}
