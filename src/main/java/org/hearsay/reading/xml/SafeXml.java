package org.hearsay.reading.xml;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");

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
        refuseFalseUtf8(document);
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
        } catch (MissingResourceException e) {
            // Quirk: the JDK's reader lacks the text of some of its own messages, such as that of a control character
            // in
            // a document type, and fails on looking for it.
            throw new MalformedArticleException(document.source(), "", "malformed XML: a broken document type");
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
        String reason = String.valueOf(failure.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
        return new MalformedArticleException(
                document.source(), at == null ? "" : position(at), "malformed XML: " + CleanText.line(reason));
    }

    /**
     * Quirk: the JDK's reader prints to standard error, before it throws, where bytes are not the UTF-8 they should be.
     */
    private static void refuseFalseUtf8(Document document) throws MalformedArticleException {
        byte[] bytes = document.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start);
        boolean isWide = start.startsWith("\u00FE\u00FF")
                || start.startsWith("\u00FF\u00FE")
                || start.substring(0, Math.min(4, start.length())).indexOf('\0') >= 0;
        if (isWide || (declared.find() && !declared.group(1).matches("(?i)utf-?8"))) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        if (result.isError()) {
            throw new MalformedArticleException(
                    document.source(), "byte " + in.position(), "malformed XML: not the UTF-8 that it declares to be");
        }
    }

    private static XMLStreamReader reader(Document document) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(document.bytes()));
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
