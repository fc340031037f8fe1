package org.hearsay.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.hearsay.graph.store.GraphStore;

/**
 * Runs queries over the union of all graphs of a store; {@code GRAPH ?article { … }} reaches the single ones. Nothing
 * is fetched from elsewhere: {@code SERVICE} is refused. Thread-safe.
 */
public final class QueryRunner {
    private static final long TIMEOUT_SECONDS = 120;

    private final GraphStore store;

    /** Runs over that store. */
    public QueryRunner(GraphStore store) {
        this.store = store;
    }

    /** {@return the names of the queries that ship with Hearsay, sorted} */
    public static List<String> names() {
        return SparqlQuery.names();
    }

    /**
     * Asks.
     *
     * @param sparqlOrName SPARQL, or the name of one of {@link #names()}
     * @param values variable to value: a literal, or an IRI in angle brackets
     * @return the solutions of SELECT; one cell {@code answer} for ASK; subject, predicate, object for CONSTRUCT and
     *     DESCRIBE
     * @throws QueryException if the query cannot be run
     */
    public Answer ask(String sparqlOrName, Map<String, String> values) {
        Query query = SparqlQuery.read(sparqlOrName, values);
        return run(query, execution -> answerOf(query, execution));
    }

    /**
     * Asks, and writes the answer; CONSTRUCT and DESCRIBE give Turtle, whatever the format.
     *
     * @throws QueryException if the query cannot be run
     */
    public void write(String sparqlOrName, Map<String, String> values, AnswerFormat format, OutputStream out) {
        Query query = SparqlQuery.read(sparqlOrName, values);
        run(query, execution -> {
            write(query, execution, format, out);
            return out;
        });
    }

    /** {@return the values, with {@code minConfidence} added where the query has that variable and no value for it} */
    public Map<String, String> withMinConfidence(String sparqlOrName, Map<String, String> values, double confidence) {
        boolean adds = confidence > 0
                && !values.containsKey("minConfidence")
                && SparqlQuery.hasVariable(sparqlOrName, "minConfidence");
        if (!adds) {
            return values;
        }
        Map<String, String> all = new TreeMap<>(values);
        all.put("minConfidence", Double.toString(confidence));
        return all;
    }

    private <T> T run(Query query, Function<QueryExecution, T> use) {
        try {
            return store.read(graphs -> {
                try (QueryExecution execution = execution(query, graphs)) {
                    return use.apply(execution);
                }
            });
        } catch (QueryCancelledException e) {
            throw new QueryException("the query took longer than " + TIMEOUT_SECONDS + " seconds", e);
        } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("the query cannot be run: " + e.getMessage(), e);
        }
    }

    private static QueryExecution execution(Query query, DatasetGraph graphs) {
        return QueryExecution.dataset(DatasetFactory.wrap(graphs))
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    private static Answer answerOf(Query query, QueryExecution execution) {
        if (query.isSelectType()) {
            return solutions(execution.execSelect());
        }
        if (query.isAskType()) {
            return new Answer(
                    List.of("answer"), List.of(new Row(Map.of("answer", Boolean.toString(execution.execAsk())))));
        }
        return triples(triplesOf(query, execution));
    }

    private static Answer solutions(ResultSet results) {
        List<Row> rows = new ArrayList<>();
        while (results.hasNext()) {
            Binding binding = results.nextBinding();
            Map<String, String> cells = new LinkedHashMap<>();
            for (String column : results.getResultVars()) {
                Node value = binding.get(Var.alloc(column));
                if (value != null) {
                    cells.put(column, plain(value));
                }
            }
            rows.add(new Row(cells));
        }
        return new Answer(results.getResultVars(), rows);
    }

    private static Answer triples(Iterator<Triple> triples) {
        List<Row> rows = new ArrayList<>();
        triples.forEachRemaining(triple -> rows.add(new Row(Map.of(
                "subject", plain(triple.getSubject()),
                "predicate", plain(triple.getPredicate()),
                "object", plain(triple.getObject())))));
        return new Answer(List.of("subject", "predicate", "object"), rows);
    }

    private static Iterator<Triple> triplesOf(Query query, QueryExecution execution) {
        return query.isConstructType() ? execution.execConstructTriples() : execution.execDescribeTriples();
    }

    private static void write(Query query, QueryExecution execution, AnswerFormat format, OutputStream out) {
        if (query.isAskType()) {
            ResultsWriter.create().lang(langOf(format)).write(out, execution.execAsk());
        } else if (query.isSelectType()) {
            ResultsWriter.create().lang(langOf(format)).write(out, execution.execSelect());
        } else {
            RDFDataMgr.write(
                    out, query.isConstructType() ? execution.execConstruct() : execution.execDescribe(), Lang.TURTLE);
        }
    }

    private static Lang langOf(AnswerFormat format) {
        return switch (format) {
            case JSON -> ResultSetLang.RS_JSON;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
        };
    }

    private static String plain(Node value) {
        if (value.isLiteral()) {
            return value.getLiteralLexicalForm();
        }
        return value.isURI() ? value.getURI() : "_:" + value.getBlankNodeLabel();
    }
}
