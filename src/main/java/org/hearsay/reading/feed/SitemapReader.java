package org.hearsay.reading.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.metadata.WrittenDate;
import org.hearsay.reading.xml.SafeXml;

/** Reads the addresses that a sitemap lists; it holds no texts. Stateless and thread-safe. */
public final class SitemapReader {
    private static final Set<String> ENTRIES = Set.of("url", "sitemap");
    /** Elements with the elements around them: the address, and what the extension for news has. */
    private static final Set<String> FIELDS = Set.of(
            "url/loc",
            "sitemap/loc",
            "news/title",
            "news/publication_date",
            "publication/name",
            "publication/language");

    /** Why an address of a sitemap is skipped; the address is its position. */
    public static final String ONLY_AN_ADDRESS = "a sitemap has no texts, only addresses";

    /**
     * Tells of each address that it has no text here, and what a sitemap for news tells of the article there.
     *
     * @throws MalformedArticleException if the document is not well-formed
     */
    public Stream<ReadOutcome> read(SafeXml xml) throws MalformedArticleException {
        String source = xml.document().source();
        return entries(xml).stream().map(entry -> new ReadOutcome.Skipped(source, entry.url(), ONLY_AN_ADDRESS, entry));
    }

    private static List<ArticleMetadata> entries(SafeXml xml) throws MalformedArticleException {
        List<ArticleMetadata> entries = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        try {
            XMLStreamReader reader = xml.reader();
            Deque<String> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    if (ENTRIES.contains(open.pop())) {
                        addEntry(fields, entries);
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = (open.isEmpty() ? "" : open.peek()) + "/" + reader.getLocalName();
                    if (FIELDS.contains(name)) {
                        fields.putIfAbsent(
                                name.substring(name.indexOf('/') + 1), CleanText.line(reader.getElementText()));
                    } else {
                        open.push(reader.getLocalName());
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.malformed(xml.document(), e);
        }
        return entries;
    }

    private static void addEntry(Map<String, String> fields, List<ArticleMetadata> entries) {
        String address = fields.getOrDefault("loc", "");
        if (!address.isEmpty()) {
            entries.add(new ArticleMetadata(
                    fields.getOrDefault("title", ""),
                    address,
                    Outlet.named(fields.getOrDefault("name", "")),
                    WrittenDate.parse(fields.getOrDefault("publication_date", ""))
                            .orElse(EdtfDate.UNKNOWN),
                    List.of(),
                    fields.getOrDefault("language", "")));
        }
        fields.clear();
    }
}
