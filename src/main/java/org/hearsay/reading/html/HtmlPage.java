package org.hearsay.reading.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.Reasons;
import org.jsoup.Jsoup;

/**
 * A parsed page.
 *
 * <p>Quirk: many pages declare one charset and are written in another. Bytes that are valid UTF-8 are read as UTF-8
 * whatever the page says; others as declared by byte order mark or {@code <meta>}, and as windows-1252 if nothing is,
 * which is what the HTML standard prescribes.
 */
final class HtmlPage {
    private final org.jsoup.nodes.Document dom;

    private HtmlPage(org.jsoup.nodes.Document dom) {
        this.dom = dom;
    }

    static HtmlPage parse(Document document, ReadingLimits limits) throws MalformedArticleException {
        byte[] bytes = document.bytes();
        refuseBinary(document.source(), bytes);
        try {
            org.jsoup.nodes.Document dom = parsed(bytes);
            Depth.flatten(dom, limits.maxDepth());
            return new HtmlPage(dom);
        } catch (IOException e) {
            throw new MalformedArticleException(document.source(), "", "cannot be parsed: " + Reasons.of(e));
        }
    }

    org.jsoup.nodes.Document dom() {
        return dom;
    }

    private static org.jsoup.nodes.Document parsed(byte[] bytes) throws IOException {
        try {
            return Jsoup.parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        }
    }

    /** Marks of other formats at the start, which some servers deliver under the name of a page. */
    private static void refuseBinary(String source, byte[] bytes) throws MalformedArticleException {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (String mark :
                new String[] {"%PDF", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "\u007FELF"}) {
            if (start.startsWith(mark)) {
                throw new MalformedArticleException(source, "byte 0", "a binary file, not a web page");
            }
        }
    }
}
