package org.hearsay.query;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A query, its parameters put in. Values never become part of the text of the query: they are joined to its patterns as
 * data, so that no value can change what is asked.
 */
final class SparqlQuery {
    private static final List<String> NAMES = List.of(
            "allegations",
            "article",
            "changes",
            "citations",
            "claims-by-outlet",
            "disagreements",
            "entities",
            "facts",
            "only-alleged",
            "reports",
            "sources",
            "timeline",
            "trace");

    private SparqlQuery() {}

    /** {@return the names of the queries that ship with Hearsay, sorted} */
    static List<String> names() {
        return NAMES;
    }

    /**
     * Reads a query.
     *
     * @param sparqlOrName SPARQL, or the name of one that ships with Hearsay
     * @param values variable to value: a literal, or an IRI in angle brackets
     * @throws QueryException if there is no such query, its syntax is wrong, or it has no such variable
     */
    static Query read(String sparqlOrName, Map<String, String> values) {
        Query query = parse(textOf(sparqlOrName));
        refuseService(query);
        values.forEach((name, value) -> {
            Var variable = variable(name);
            if (!putIn(query, variable, node(value))) {
                throw new QueryException("the query has no variable ?" + variable.getVarName() + "; it has "
                        + variablesOf(query).stream().map(v -> "?" + v).collect(Collectors.joining(", ")));
            }
        });
        return query;
    }

    /** {@return whether the query mentions a variable of that name anywhere} */
    static boolean hasVariable(String sparqlOrName, String name) {
        return putIn(parse(textOf(sparqlOrName)), Var.alloc(name), NodeFactory.createLiteralString(""));
    }

    private static String textOf(String sparqlOrName) {
        if (!sparqlOrName.matches("[A-Za-z0-9_-]+")) {
            return sparqlOrName;
        }
        if (!NAMES.contains(sparqlOrName)) {
            throw new QueryException(
                    "there is no query called " + sparqlOrName + "; there are " + String.join(", ", NAMES));
        }
        String resource = "/queries/" + sparqlOrName + ".rq";
        try (InputStream in = SparqlQuery.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the build: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable: " + resource, e);
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw new QueryException("not a SPARQL query: " + place(e) + reason(e), e);
        }
    }

    /** Quirk: what is wrong beyond the grammar, such as a prefix that nobody declares, has no place or line 0. */
    private static String place(QueryParseException wrong) {
        return wrong.getLine() > 0 && wrong.getColumn() > 0
                ? "line " + wrong.getLine() + ", column " + wrong.getColumn() + ": "
                : "";
    }

    private static String reason(QueryParseException wrong) {
        String first = String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
        return first.replaceFirst("^(?:\\[line: -?\\d+, col: -?\\d+ ?] ?|Line \\d+, column \\d+: )", "");
    }

    private static void refuseService(Query query) {
        Element pattern = query.getQueryPattern();
        if (pattern == null) {
            return;
        }
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementService element) {
                throw new QueryException("SERVICE is refused: queries reach this store and nothing else");
            }
        });
        innerQueries(pattern).forEach(SparqlQuery::refuseService);
    }

    private static Var variable(String name) {
        String bare = name.startsWith("?") || name.startsWith("$") ? name.substring(1) : name;
        if (!bare.matches("[A-Za-z_][A-Za-z0-9_]*")) {
            throw new QueryException("not a variable of a query: " + name);
        }
        return Var.alloc(bare);
    }

    private static Node node(String value) {
        boolean iri = value.matches("<[^<>\"{}|\\\\^`\\s]+>");
        return iri
                ? NodeFactory.createURI(value.substring(1, value.length() - 1))
                : NodeFactory.createLiteralString(value);
    }

    /** Joins the value to the pattern of the query and of every query within it that mentions the variable. */
    private static boolean putIn(Query query, Var variable, Node value) {
        Element pattern = query.getQueryPattern();
        if (pattern == null) {
            return false;
        }
        boolean within = false;
        for (Query inner : innerQueries(pattern)) {
            within |= putIn(inner, variable, value);
        }
        if (!OpVars.mentionedVars(Algebra.compile(pattern)).contains(variable)) {
            return within;
        }
        ElementData data = new ElementData();
        data.add(variable);
        data.add(BindingFactory.binding(variable, value));
        ElementGroup group = new ElementGroup();
        group.addElement(data);
        if (pattern instanceof ElementGroup elements) {
            elements.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        query.setQueryPattern(group);
        return true;
    }

    private static List<Query> innerQueries(Element pattern) {
        Map<Integer, Query> inner = new TreeMap<>();
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery element) {
                inner.put(inner.size(), element.getQuery());
            }
        });
        return List.copyOf(inner.values());
    }

    private static Set<String> variablesOf(Query query) {
        Set<String> names = new TreeSet<>();
        if (query.getQueryPattern() != null) {
            OpVars.mentionedVars(Algebra.compile(query.getQueryPattern())).stream()
                    .filter(variable -> variable.isNamedVar())
                    .forEach(v -> names.add(v.getVarName()));
        }
        return names;
    }
}
