package org.hearsay.reading.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadingLimits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A parsed page. */
final class HtmlPage {
    private static final double MOST_CONTROLS = 0.05;

    private final org.jsoup.nodes.Document dom;
    private final LineStock stock = new LineStock();

    private HtmlPage(org.jsoup.nodes.Document dom) {
        this.dom = dom;
    }

    static HtmlPage parse(Document document, ReadingLimits limits) throws MalformedArticleException {
        byte[] bytes = document.bytes();
        refuseBinary(document.source(), bytes);
        org.jsoup.nodes.Document dom = Jsoup.parse(PageCharset.decode(bytes, document.charset()));
        Depth.flatten(dom, limits.maxDepth());
        return new HtmlPage(dom);
    }

    org.jsoup.nodes.Document dom() {
        return dom;
    }

    /** {@return an element of the page as lines, as it is now} */
    List<PageLine> linesOf(Element root) {
        return PageLines.of(root, stock);
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
        if (controls(bytes) > MOST_CONTROLS) {
            throw new MalformedArticleException(source, "", "a binary file, not a web page");
        }
    }

    /** {@return the share of control characters at the start of what is neither UTF-16 nor UTF-32} */
    private static double controls(byte[] bytes) {
        boolean isWide = bytes.length > 1 && ((bytes[0] & bytes[1] & 0xFE) == 0xFE || bytes[0] == 0 || bytes[1] == 0);
        int looked = isWide ? 0 : Math.min(bytes.length, 4_096);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            boolean white = bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\f';
            controls += bytes[i] >= 0 && bytes[i] < ' ' && !white ? 1 : 0;
        }
        return looked == 0 ? 0 : controls / (double) looked;
    }
}
