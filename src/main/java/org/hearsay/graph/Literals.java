package org.hearsay.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.EdtfDate;
import org.hearsay.graph.ontology.Vocabulary;

/** Java values as RDF terms, always in their canonical form, so that stores and files agree on the bytes. */
final class Literals {
    private static final String LANGUAGE = "en";

    private Literals() {}

    /** {@return words of an article} */
    static Node words(String text) {
        return NodeFactory.createLiteralLang(text, LANGUAGE);
    }

    /** {@return a code, which is in no language} */
    static Node code(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** {@return a share of 1 as {@code xsd:decimal}, to four places} */
    static Node share(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = rounded.toPlainString();
        return NodeFactory.createLiteralDT(plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
    }

    /** {@return a date in the type that keeps its precision: day, month, year, or {@code hs:edtf} for all others} */
    static Node date(EdtfDate date) {
        String value = date.value();
        if (isDayOfCalendar(value)) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth);
        }
        if (value.matches("\\d{4}")) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
        }
        return NodeFactory.createLiteralDT(value, NodeFactory.getType(Vocabulary.EDTF.getURI()));
    }

    /** {@return an address as an IRI, or as plain text if it is none} */
    static Node address(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? NodeFactory.createURI(uri.toString()) : code(url);
        } catch (URISyntaxException e) {
            return code(url);
        }
    }

    private static boolean isDayOfCalendar(String value) {
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
