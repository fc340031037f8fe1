package org.hearsay.reading.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.FinishedArticle;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.xml.SafeXml;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;

/**
 * Reads the articles of a NITF document, a NewsML-G2 item, or a NewsML-G2 message with several. Immutable and
 * thread-safe.
 */
public final class WireReader {
    private final ReadingOptions options;

    /** A reader with the options of a run. */
    public WireReader(ReadingOptions options) {
        this.options = options;
    }

    /** {@return whether this reads documents with that root element} */
    public static boolean reads(String rootName) {
        return List.of("nitf", "newsitem", "newsmessage").contains(rootName);
    }

    /**
     * Reads all articles.
     *
     * @throws MalformedArticleException if the document cannot be parsed
     */
    public Stream<ReadOutcome> read(SafeXml xml) throws MalformedArticleException {
        List<WireArticle> articles = new ArrayList<>();
        Element root = root(xml);
        if (xml.rootName().equals("nitf")) {
            articles.add(Nitf.read(root));
        } else if (xml.rootName().equals("newsitem")) {
            articles.add(NewsMl.read(root, options.limits()));
        } else {
            Elements.all(root, "newsItem").forEach(item -> articles.add(NewsMl.read(item, options.limits())));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (WireArticle article : articles) {
            outcomes.add(finish(article, xml.document(), articles.size() > 1, outcomes.size() + 1));
        }
        return outcomes.stream();
    }

    private ReadOutcome finish(WireArticle article, Document document, boolean several, int number) {
        String position = several ? "item " + number : "";
        if (article.body().isBlank()) {
            return new ReadOutcome.Skipped(document.source(), position, "a wire item without text");
        }
        String own = CleanText.line(article.identifier()).replaceAll("[/\\\\]", "_");
        String fromFile = several ? document.identifier() + "-" + number : document.identifier();
        String headline = article.metadata().headline();
        return FinishedArticle.of(
                several ? document.source() + ", " + position : document.source(),
                own.isEmpty() ? fromFile : own,
                headline.isEmpty() ? article.body() : headline + "\n\n" + article.body(),
                article.metadata(),
                List.of(),
                options);
    }

    private static Element root(SafeXml xml) throws MalformedArticleException {
        try {
            return new StAXStreamBuilder().build(xml.reader()).getRootElement();
        } catch (JDOMException | IllegalStateException | IllegalArgumentException e) {
            throw new MalformedArticleException(
                    xml.document().source(), "", "cannot be read: " + CleanText.line(String.valueOf(e.getMessage())));
        }
    }
}
