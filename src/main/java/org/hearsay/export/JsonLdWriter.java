package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Writes JSON-LD 1.1: a context of prefixes, and each graph with its nodes, all sorted. */
final class JsonLdWriter implements AutoCloseable {
    private final JsonGenerator json;
    private final Prefixes prefixes;

    JsonLdWriter(Writer out, Prefixes prefixes) throws IOException {
        this.prefixes = prefixes;
        this.json = new JsonFactory().createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("@graph");
    }

    /** Writes a named graph. */
    void graph(Node name, Collection<Triple> triples) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", iri(name));
        json.writeArrayFieldStart("@graph");
        for (List<Triple> ofSubject : TermOrder.bySubject(triples)) {
            node(ofSubject);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void node(List<Triple> ofSubject) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", iri(ofSubject.get(0).getSubject()));
        for (int from = 0; from < ofSubject.size(); ) {
            Node property = ofSubject.get(from).getPredicate();
            int end = from;
            while (end < ofSubject.size() && ofSubject.get(end).getPredicate().equals(property)) {
                end++;
            }
            boolean type = property.equals(RDF.type.asNode());
            json.writeFieldName(type ? "@type" : iri(property));
            values(ofSubject.subList(from, end).stream().map(Triple::getObject).toList(), type);
            from = end;
        }
        json.writeEndObject();
    }

    private void values(List<Node> values, boolean type) throws IOException {
        if (values.size() > 1) {
            json.writeStartArray();
        }
        for (Node value : values) {
            if (type) {
                json.writeString(iri(value));
            } else {
                value(value);
            }
        }
        if (values.size() > 1) {
            json.writeEndArray();
        }
    }

    private void value(Node value) throws IOException {
        if (value.isLiteral()
                && value.getLiteralLanguage().isEmpty()
                && value.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            json.writeString(value.getLiteralLexicalForm());
            return;
        }
        json.writeStartObject();
        if (value.isLiteral()) {
            json.writeStringField("@value", value.getLiteralLexicalForm());
            if (value.getLiteralLanguage().isEmpty()) {
                String datatype = value.getLiteralDatatypeURI();
                String shortened = prefixes.shorten(datatype);
                json.writeStringField("@type", shortened.isEmpty() ? datatype : shortened);
            } else {
                json.writeStringField("@language", value.getLiteralLanguage());
            }
        } else {
            json.writeStringField("@id", iri(value));
        }
        json.writeEndObject();
    }

    private String iri(Node node) {
        if (!node.isURI()) {
            return "_:" + node.getBlankNodeLabel();
        }
        String shortened = prefixes.shorten(node.getURI());
        return shortened.isEmpty() ? node.getURI() : shortened;
    }
}
