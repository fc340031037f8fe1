package org.hearsay.reading.xml;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadingLimits;

/**
 * An XML document that is known to be well-formed and not too deep.
 *
 * <p>A document type declaration is skipped: wire formats and old feeds have one. What it declares is ignored, so that
 * neither files nor addresses are opened and nothing is expanded; a reference to an entity of its own is an error.
 */
public final class SafeXml {
    private final Document document;
    private final String rootName;

    private SafeXml(Document document, String rootName) {
        this.document = document;
        this.rootName = rootName;
    }

    /**
     * Checks a document from end to end.
     *
     * @throws MalformedArticleException if it is not well-formed or nests too deeply; position is line and column
     */
    public static SafeXml check(Document document, ReadingLimits limits) throws MalformedArticleException {
        try {
            XMLStreamReader reader = reader(document);
            String root = "";
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    root = root.isEmpty() ? reader.getLocalName().toLowerCase(Locale.ROOT) : root;
                    refuse(
                            ++depth > limits.maxDepth(),
                            document,
                            reader.getLocation(),
                            "elements nest deeper than " + limits.maxDepth());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else {
                    refuse(
                            event == XMLStreamConstants.ENTITY_REFERENCE,
                            document,
                            reader.getLocation(),
                            "an entity that is not defined by XML itself");
                }
            }
            return new SafeXml(document, root);
        } catch (XMLStreamException e) {
            throw malformed(document, e);
        }
    }

    /** {@return the local name of the root element, in lower case} */
    public String rootName() {
        return rootName;
    }

    /** {@return the document} */
    public Document document() {
        return document;
    }

    /**
     * Starts reading.
     *
     * @throws MalformedArticleException if the start is not well-formed
     */
    public XMLStreamReader reader() throws MalformedArticleException {
        try {
            return reader(document);
        } catch (XMLStreamException e) {
            throw malformed(document, e);
        }
    }

    /** {@return what is wrong, with line and column} */
    public static MalformedArticleException malformed(Document document, XMLStreamException failure) {
        Location at = failure.getLocation();
        String reason = String.valueOf(failure.getMessage()).replaceFirst("(?s)\\s*at \\[row,col .*", "");
        return new MalformedArticleException(
                document.source(), at == null ? "" : position(at), "malformed XML: " + CleanText.line(reason));
    }

    private static XMLStreamReader reader(Document document) throws XMLStreamException {
        XMLInputFactory2 factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes()));
        return factory.createFilteredReader(reader, at -> at.getEventType() != XMLStreamConstants.DTD);
    }

    private static void refuse(boolean wrong, Document document, Location at, String reason)
            throws MalformedArticleException {
        if (wrong) {
            throw new MalformedArticleException(document.source(), position(at), reason);
        }
    }

    private static String position(Location at) {
        return "line " + at.getLineNumber() + ", column " + at.getColumnNumber();
    }
}
