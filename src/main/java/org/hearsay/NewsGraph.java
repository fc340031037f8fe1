package org.hearsay;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.hearsay.article.Article;
import org.hearsay.export.ExportOptions;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.store.GraphStoreException;
import org.hearsay.query.Answer;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;

/**
 * A graph of what news articles claim, on disk or in memory: add articles, ask who claims what on whose word, export.
 *
 * <pre>{@code
 * try (NewsGraph graph = NewsGraph.open(Path.of("store"))) {
 *     graph.add(Path.of("articles"));
 *     for (FoundClaim claim : graph.claimsAbout("Example Bank")) {
 *         graph.reportsOf(claim.iri()).forEach(report -> show(report.outlet(), report.status(), report.quote()));
 *     }
 * }
 * }</pre>
 *
 * <p>Thread-safe: any number of readers beside one writer. One process a store.
 */
public final class NewsGraph implements AutoCloseable {

    private NewsGraph() {}

    /**
     * Opens the graph in a folder, and makes it if there is none.
     *
     * @throws GraphStoreException if the folder is no store, is broken, or is in use
     */
    public static NewsGraph open(Path folder) {
        return builder().folder(folder).open();
    }

    /** {@return an empty graph that is gone when it is closed} */
    public static NewsGraph inMemory() {
        return builder().open();
    }

    /** {@return a builder with the defaults: in memory, the built-in ontology and reader} */
    public static Builder builder() {
        return new Builder();
    }

    /** Reads an article and adds what it claims, in one transaction. */
    public Outcome add(Article article) {
        return new Outcome.Skipped(article.identifier(), "not yet");
    }

    /** Reads and adds a file, or all articles of a folder in the order of their names. */
    public List<Outcome> add(Path fileOrFolder) {
        return List.of();
    }

    /** {@return the claims about everything whose name or other name is {@code name} or contains it as words} */
    public List<FoundClaim> claimsAbout(String name) {
        return List.of();
    }

    /** {@return the current reports of a claim, by date of the article, then outlet} */
    public List<FoundReport> reportsOf(String claimIri) {
        return List.of();
    }

    /** {@return the answer to a query: SPARQL, or the name of one of {@code queries/}} */
    public Answer query(String sparqlOrName) {
        return query(sparqlOrName, Map.of());
    }

    /**
     * Asks with parameters.
     *
     * @param sparqlOrName SPARQL, or the name of one of {@code queries/}
     * @param values variable to value, put in as a literal, or as an IRI if written {@code <…>}
     */
    public Answer query(String sparqlOrName, Map<String, String> values) {
        return new Answer(List.of(), List.of());
    }

    /** Writes the answer to a query in one of the standard formats. */
    public void query(String sparqlOrName, Map<String, String> values, AnswerFormat format, OutputStream out) {}

    /** Writes the graph; the same graph gives the same bytes. */
    public void export(ExportOptions options, OutputStream out) {}

    /** {@return how many of everything there are, in a fixed order: articles, reports, claims …} */
    public Map<String, Long> stats() {
        return Map.of();
    }

    /** {@return what breaks the shapes, in words, by article; empty if all is well} */
    public List<String> check() {
        return List.of();
    }

    /** {@return every quote that is not where its report says, and every text that does not fit its hash} */
    public List<String> verify() {
        return List.of();
    }

    /** {@return the graph for users of Jena; use its transactions} */
    public Dataset dataset() {
        return org.apache.jena.query.DatasetFactory.empty();
    }

    /** Closes the store and frees it for others. */
    @Override
    public void close() {}

    /** How a graph is opened. */
    public static final class Builder {
        private Builder() {}

        /** Keeps the graph in that folder; without this it is in memory. */
        public Builder folder(Path folder) {
            return this;
        }

        /** Refuses to make a new store: the folder must hold one. */
        public Builder existing() {
            return this;
        }

        /** Adds the user's own Turtle to the ontology: claim types, lexical entries, names. */
        public Builder ontology(Path turtle) {
            return this;
        }

        /** Leaves reports that are less certain out of queries and exports. */
        public Builder minConfidence(double confidence) {
            return this;
        }

        /**
         * Opens the graph.
         *
         * @throws GraphStoreException if the folder is no store, is broken, or is in use
         */
        public NewsGraph open() {
            return new NewsGraph();
        }
    }
}
