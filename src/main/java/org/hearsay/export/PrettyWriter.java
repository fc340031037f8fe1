package org.hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes Turtle and TriG for people: prefixed, sorted, one subject a block, one property a line. */
final class PrettyWriter {
    private final Writer out;
    private final TurtleTerms terms;

    PrettyWriter(Writer out, Prefixes prefixes) {
        this.out = out;
        this.terms = new TurtleTerms(prefixes);
    }

    void head(Prefixes prefixes) throws IOException {
        for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
            out.write("PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n");
        }
    }

    /** Writes triples that belong to no named graph. */
    void triples(Collection<Triple> triples) throws IOException {
        subjects(triples, "");
    }

    /** Writes a named graph. */
    void graph(Node name, Collection<Triple> triples) throws IOException {
        out.write("\n" + terms.term(name) + " {\n");
        subjects(triples, "  ");
        out.write("}\n");
    }

    private void subjects(Collection<Triple> triples, String indent) throws IOException {
        boolean first = !indent.isEmpty();
        for (List<Triple> ofSubject : TermOrder.bySubject(triples)) {
            out.write(first ? "" : "\n");
            first = false;
            subject(ofSubject, indent);
        }
    }

    private void subject(List<Triple> triples, String indent) throws IOException {
        out.write(indent + terms.term(triples.get(0).getSubject()));
        for (int i = 0; i < triples.size(); i++) {
            Node property = triples.get(i).getPredicate();
            if (i > 0 && property.equals(triples.get(i - 1).getPredicate())) {
                out.write(" , ");
            } else {
                out.write((i == 0 ? " " : " ;\n" + indent + "  ") + terms.property(property) + " ");
            }
            out.write(terms.term(triples.get(i).getObject()));
        }
        out.write(" .\n");
    }
}
