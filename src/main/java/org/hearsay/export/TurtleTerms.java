package org.hearsay.export;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes terms as Turtle does, in the shortest form that reads back as the same term. */
final class TurtleTerms {
    private final Prefixes prefixes;

    TurtleTerms(Prefixes prefixes) {
        this.prefixes = prefixes;
    }

    String property(Node node) {
        return node.equals(RDF.type.asNode()) ? "a" : term(node);
    }

    String term(Node node) {
        if (node.isURI()) {
            return iri(node.getURI());
        }
        return node.isLiteral()
                ? literal(node)
                : "_:" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "x");
    }

    private String iri(String iri) {
        String shortened = prefixes.shorten(iri);
        return shortened.isEmpty() ? '<' + escapedIri(iri) + '>' : shortened;
    }

    private String literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String datatype = node.getLiteralDatatypeURI();
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted(text) + '@' + node.getLiteralLanguage();
        }
        if (datatype.equals(XSDDatatype.XSDstring.getURI())) {
            return quoted(text);
        }
        boolean bare = (datatype.equals(XSDDatatype.XSDinteger.getURI()) && text.matches("[+-]?\\d+"))
                || (datatype.equals(XSDDatatype.XSDdecimal.getURI()) && text.matches("[+-]?\\d+\\.\\d+"))
                || (datatype.equals(XSDDatatype.XSDboolean.getURI()) && text.matches("true|false"));
        return bare ? text : quoted(text) + "^^" + iri(datatype);
    }

    private static String quoted(String text) {
        boolean lines = text.indexOf('\n') >= 0;
        String quote = lines ? "\"\"\"" : "\"";
        StringBuilder escaped = new StringBuilder(quote);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '"' -> escaped.append("\\\"");
                case '\n' -> escaped.append('\n');
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> appendVisible(escaped, c);
            }
        });
        return escaped.append(quote).toString();
    }

    private static void appendVisible(StringBuilder escaped, int c) {
        if (c < 0x20 || c == 0x7F) {
            escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            escaped.appendCodePoint(c);
        }
    }

    private static String escapedIri(String iri) {
        StringBuilder escaped = new StringBuilder();
        iri.codePoints().forEach(c -> {
            if (c <= 0x20 || "<>\"{}|^`\\".indexOf(c) >= 0) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
