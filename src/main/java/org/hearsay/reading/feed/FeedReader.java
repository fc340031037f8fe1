package org.hearsay.reading.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.Outlet;
import org.hearsay.reading.html.HtmlFragment;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.FinishedArticle;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.metadata.WrittenDate;
import org.hearsay.reading.xml.SafeXml;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of an RSS or Atom feed. An entry with a summary only is kept as what it is, with a note. Immutable
 * and thread-safe.
 *
 * <p>ROME keeps the moment of an entry, not its time zone; the day is the one in UTC.
 */
public final class FeedReader {
    /** The note on an article of which the feed has no more. */
    public static final String ONLY_A_SUMMARY = "the feed has only a summary of this article";

    private final ReadingOptions options;

    /** A reader with the options of a run. */
    public FeedReader(ReadingOptions options) {
        this.options = options;
    }

    /**
     * Reads all entries.
     *
     * @throws MalformedArticleException if the document is no feed
     */
    public Stream<ReadOutcome> read(SafeXml xml) throws MalformedArticleException {
        SyndFeed feed = parse(xml);
        List<ReadOutcome> outcomes = new ArrayList<>();
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            outcomes.add(read(entry, feed, xml.document(), ++number));
        }
        return outcomes.isEmpty()
                ? Stream.of(new ReadOutcome.Skipped(xml.document().source(), "", "a feed without entries"))
                : outcomes.stream();
    }

    /** {@return whether an outcome is an article of which its feed has no more than a summary} */
    public static boolean isSummary(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Read read && read.notes().contains(ONLY_A_SUMMARY);
    }

    private static SyndFeed parse(SafeXml xml) throws MalformedArticleException {
        try {
            org.jdom2.Document document = new StAXStreamBuilder().build(xml.reader());
            if (!xml.rootName().equals("feed") && hasNoChannel(document.getRootElement())) {
                throw new MalformedArticleException(xml.document().source(), "", "a feed without channel");
            }
            return new SyndFeedInput(false, Locale.ROOT).build(document);
        } catch (JDOMException | FeedException | IllegalStateException | IllegalArgumentException e) {
            throw new MalformedArticleException(
                    xml.document().source(),
                    "",
                    "not a feed that can be read: " + CleanText.line(String.valueOf(e.getMessage())));
        }
    }

    /** Quirk: ROME fails with a NullPointerException on RSS without it. */
    private static boolean hasNoChannel(Element root) {
        return root.getChildren().stream().noneMatch(child -> child.getName().equals("channel"));
    }

    private ReadOutcome read(SyndEntry entry, SyndFeed feed, Document document, int number) {
        String source = document.source() + ", entry " + number;
        String headline = CleanText.line(HtmlFragment.paragraphs(text(entry.getTitle()), options.limits()));
        String summary = entry.getDescription() == null
                ? ""
                : paragraphs(entry.getDescription().getValue());
        String content = longest(entry.getContents());
        boolean isFull = content.length() > summary.length();
        String body = isFull ? content : summary;
        String text = headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n\n" + body;
        List<String> notes = isFull ? List.of() : List.of(ONLY_A_SUMMARY);
        String id = CleanText.line(text(entry.getUri())).replaceAll("[/\\\\]", "_");
        return FinishedArticle.of(
                source,
                id.isEmpty() ? document.identifier() + "-" + number : id,
                text,
                metadata(entry, feed, headline),
                notes,
                options);
    }

    private static ArticleMetadata metadata(SyndEntry entry, SyndFeed feed, String headline) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        EdtfDate day = date == null
                ? EdtfDate.UNKNOWN
                : WrittenDate.parse(date.toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                        .orElse(EdtfDate.UNKNOWN);
        List<String> authors = new ArrayList<>();
        for (SyndPerson person : entry.getAuthors()) {
            addName(authors, person.getName());
        }
        if (authors.isEmpty()) {
            addName(authors, entry.getAuthor());
        }
        String link = text(entry.getLink());
        return new ArticleMetadata(
                headline,
                link.startsWith("http") ? link : "",
                new Outlet(CleanText.line(text(feed.getTitle())), text(feed.getLink())),
                day,
                authors,
                text(feed.getLanguage()));
    }

    private static void addName(List<String> authors, @Nullable String name) {
        String plain = CleanText.line(text(name));
        if (!plain.isEmpty() && !plain.contains("@")) {
            authors.add(plain);
        }
    }

    private String longest(List<SyndContent> contents) {
        String longest = "";
        for (SyndContent content : contents) {
            String text = paragraphs(content.getValue());
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private String paragraphs(@Nullable String html) {
        return HtmlFragment.paragraphs(text(html), options.limits()).strip();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
