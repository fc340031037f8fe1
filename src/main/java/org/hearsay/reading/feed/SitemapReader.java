package org.hearsay.reading.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.xml.SafeXml;

/** Reads the addresses that a sitemap lists; it holds no texts. Stateless and thread-safe. */
public final class SitemapReader {
    /** Why an address of a sitemap is skipped; the address is its position. */
    public static final String ONLY_AN_ADDRESS = "a sitemap has no texts, only addresses";

    /**
     * Lists the addresses.
     *
     * @throws MalformedArticleException if the document is not well-formed
     */
    public List<String> addresses(SafeXml xml) throws MalformedArticleException {
        List<String> addresses = new ArrayList<>();
        try {
            XMLStreamReader reader = xml.reader();
            Deque<String> open = new ArrayDeque<>();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String parent = open.isEmpty() ? "" : open.peek();
                    open.push(reader.getLocalName());
                    if (open.peek().equals("loc") && (parent.equals("url") || parent.equals("sitemap"))) {
                        addresses.add(CleanText.line(reader.getElementText()));
                        open.pop();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.malformed(xml.document(), e);
        }
        return List.copyOf(addresses);
    }

    /**
     * Tells of each address that it has no text here.
     *
     * @throws MalformedArticleException if the document is not well-formed
     */
    public Stream<ReadOutcome> read(SafeXml xml) throws MalformedArticleException {
        String source = xml.document().source();
        return addresses(xml).stream().map(address -> new ReadOutcome.Skipped(source, address, ONLY_AN_ADDRESS));
    }
}
