package org.hearsay;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.export.ExportOptions;
import org.hearsay.export.Exporter;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.store.GraphStore;
import org.hearsay.graph.store.GraphStoreException;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.pipeline.Pipelines;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.query.Answer;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.ClaimFinder;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;
import org.hearsay.query.QueryException;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.StoreAudit;
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.feed.FeedReader;
import org.hearsay.reading.input.ReadOutcome;
import org.jspecify.annotations.Nullable;

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
    private final GraphStore store;
    private final Builder settings;
    private final QueryRunner queries;
    private @Nullable Pipeline loadedPipeline;
    private @Nullable ArticleReader loadedReader;

    private NewsGraph(GraphStore store, Builder settings) {
        this.store = store;
        this.settings = settings;
        this.queries = new QueryRunner(store);
    }

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

    /** Reads an article and adds what it claims, in one transaction; one that is there already is not read again. */
    public Outcome add(Article article) {
        Pipeline pipeline = pipeline();
        String iri = pipeline.articleIri(article);
        if (store.contains(iri)) {
            return new Outcome.Unchanged(article.identifier(), iri, List.of());
        }
        return pipeline.process(article).match(extracted -> store.add(extracted.batch()), leftOut -> leftOut.outcome());
    }

    /**
     * Adds an article as it was read. A summary never takes the place of a text that is there: what it leaves out is
     * not withdrawn.
     */
    public Outcome add(ReadOutcome.Read read) {
        Article article = read.article();
        Pipeline pipeline = pipeline();
        boolean isKnown = FeedReader.isSummary(read)
                && !store.contains(pipeline.articleIri(article))
                && store.containsKey(pipeline.articleKey(article));
        return isKnown
                ? new Outcome.Skipped(article.identifier(), "a summary of an article that is there already")
                : add(article);
    }

    /** Reads and adds a file, or all articles of a folder in the order of their names. */
    public List<Outcome> add(Path fileOrFolder) {
        List<Outcome> outcomes = new ArrayList<>();
        try (Stream<ReadOutcome> inputs = articleReader().read(fileOrFolder)) {
            inputs.forEach(input -> outcomes.add(input.<Outcome>match(
                    this::add,
                    skipped -> new Outcome.Skipped(skipped.source(), skipped.reason()),
                    malformed -> new Outcome.Rejected(
                            malformed.source(),
                            List.of(String.valueOf(malformed.cause().getMessage()))))));
        }
        return outcomes;
    }

    /** {@return all claims} */
    public List<FoundClaim> allClaims() {
        return new ClaimFinder(queries).allClaims(settings.minConfidence);
    }

    /** {@return the claims about everything that has the words of {@code name} in one of its names} */
    public List<FoundClaim> claimsAbout(String name) {
        return new ClaimFinder(queries).claimsAbout(name, settings.minConfidence);
    }

    /** {@return the current reports of a claim, by date of the article, then outlet} */
    public List<FoundReport> reportsOf(String claimIri) {
        return new ClaimFinder(queries).reportsOf(claimIri, settings.minConfidence);
    }

    /**
     * {@return the answer to a query: SPARQL, or the name of one of {@code queries/}}
     *
     * @throws QueryException if it cannot be run
     */
    public Answer query(String sparqlOrName) {
        return query(sparqlOrName, Map.of());
    }

    /**
     * Asks with parameters.
     *
     * @param sparqlOrName SPARQL, or the name of one of {@code queries/}
     * @param values variable to value, put in as a literal, or as an IRI if written {@code <…>}
     * @throws QueryException if it cannot be run
     */
    public Answer query(String sparqlOrName, Map<String, String> values) {
        return queries.ask(sparqlOrName, queries.withMinConfidence(sparqlOrName, values, settings.minConfidence));
    }

    /**
     * Writes the answer to a query in one of the standard formats.
     *
     * @throws QueryException if it cannot be run
     */
    public void query(String sparqlOrName, Map<String, String> values, AnswerFormat format, OutputStream out) {
        queries.write(
                sparqlOrName, queries.withMinConfidence(sparqlOrName, values, settings.minConfidence), format, out);
    }

    /** Writes the graph; the same graph gives the same bytes. */
    public void export(ExportOptions options, OutputStream out) {
        double confidence = Math.max(options.minConfidence(), settings.minConfidence);
        new Exporter(settings.base)
                .write(
                        store,
                        new ExportOptions(options.format(), options.about(), options.withText(), confidence),
                        out);
    }

    /** {@return how many of everything there are, in a fixed order: articles, reports, claims …} */
    public Map<String, Long> stats() {
        return new StoreAudit(store).stats();
    }

    /** {@return what breaks the shapes, in words, by article; empty if all is well} */
    public List<String> check() {
        return new StoreAudit(store).check();
    }

    /** {@return every quote that is not where its report says, and every text that does not fit its hash} */
    public List<String> verify() {
        return new StoreAudit(store).verify();
    }

    /** {@return the store beneath, for the endpoint} */
    public GraphStore store() {
        return store;
    }

    /** {@return the graph for users of Jena; use its transactions, and {@code getUnionModel} for all graphs as one} */
    public Dataset dataset() {
        return store.dataset();
    }

    /** Closes the store and frees it for others. */
    @Override
    public void close() {
        store.close();
    }

    /** Who only asks does not wait for lists and models. */
    private synchronized Pipeline pipeline() {
        Pipeline known = loadedPipeline;
        if (known == null) {
            known = settings.pipeline(store.ontology());
            loadedPipeline = known;
        }
        return known;
    }

    private synchronized ArticleReader articleReader() {
        ArticleReader known = loadedReader;
        if (known == null) {
            known = new ArticleReader(ReadingSetup.standard().withMissing(settings.missing));
            loadedReader = known;
        }
        return known;
    }

    /** How a graph is opened. Not thread-safe. */
    public static final class Builder {
        private final List<Path> additions = new ArrayList<>();
        private @Nullable Path folder;
        private boolean existing;
        private double minConfidence;
        private String base = IriMinter.DEFAULT_BASE;
        private @Nullable Extractor extractor;
        private ArticleMetadata missing = ArticleMetadata.UNKNOWN;

        private Builder() {}

        /** Keeps the graph in that folder; without this it is in memory. */
        public Builder folder(Path place) {
            this.folder = place;
            return this;
        }

        /** Refuses to make a new store: the folder must hold one. */
        public Builder existing() {
            this.existing = true;
            return this;
        }

        /** Adds the user's own Turtle to the ontology: claim types and lexical entries. */
        public Builder ontology(Path turtle) {
            additions.add(turtle);
            return this;
        }

        /** Puts new nodes below that IRI, which ends in {@code /} or {@code #}. */
        public Builder base(String iri) {
            this.base = iri;
            return this;
        }

        /** Leaves reports that are less certain out of queries and exports. */
        public Builder minConfidence(double confidence) {
            this.minConfidence = confidence;
            return this;
        }

        /** Reads articles with that extractor instead of the built-in one. */
        public Builder extractor(Extractor reader) {
            this.extractor = reader;
            return this;
        }

        /** Fills in what is missing in what files tell of an article. */
        public Builder missing(ArticleMetadata metadata) {
            this.missing = metadata;
            return this;
        }

        /**
         * Opens the graph.
         *
         * @throws GraphStoreException if the folder is no store, is broken, or is in use
         * @throws IllegalArgumentException if an addition to the ontology or the base is wrong
         */
        public NewsGraph open() {
            Ontology ontology = Ontology.withAdditions(additions);
            Path place = folder;
            GraphStore store = place == null
                    ? GraphStore.inMemory(ontology)
                    : existing ? GraphStore.openExisting(place, ontology) : GraphStore.open(place, ontology);
            return new NewsGraph(store, this);
        }

        private Pipeline pipeline(Ontology ontology) {
            return Optional.ofNullable(extractor)
                    .map(own -> Pipelines.with(own, base, ontology, additions))
                    .orElseGet(() -> Pipelines.builtIn(base, ontology, additions));
        }
    }
}
