package org.hearsay.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Report;
import org.hearsay.graph.ontology.ClaimTypes;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.ontology.ReusedTerms;
import org.hearsay.graph.ontology.Vocabulary;
import org.hearsay.mentions.KnownNames;

/**
 * Writes what was read from an article as quads: the graph named by the snapshot, and the run that made it in the graph
 * of runs. Immutable and thread-safe; the same reading gives the same quads.
 *
 * <p>This is the gate every reader of claims has to pass: a claim of an unknown type, without participants or without
 * evidence in the body does not enter; the batch says what was left out.
 */
public final class QuadWriter {
    private final IriMinter iris;
    private final ClaimTypes types;
    private final CanonicalNames names;
    private final Run run;

    /**
     * A writer.
     *
     * @param iris where data lives
     * @param ontology the kinds of claim that may enter, and the nouns for outlets
     * @param names under which names known things are one
     * @param run with what the readings are made
     */
    public QuadWriter(IriMinter iris, Ontology ontology, KnownNames names, Run run) {
        this.iris = iris;
        this.types = ontology.claimTypes();
        this.names = new CanonicalNames(names, ontology.outletNouns());
        this.run = run;
    }

    /** {@return what makes two snapshots the same article: its address, or its identifier} */
    public String articleKey(Article article) {
        return Snapshot.of(article).key();
    }

    /** {@return the IRI that the snapshot of this article has, which names its graph} */
    public String articleIri(Article article) {
        return iris.article(Snapshot.of(article).hash());
    }

    /** {@return the quads of a reading} */
    public QuadBatch write(ArticleReading reading) {
        Article article = reading.annotated().article();
        ArticleGraph graph = new ArticleGraph(Snapshot.of(article), iris);
        PartyNodes parties = new PartyNodes(graph, reading.annotated().entities(), names);
        ReportQuads reports = new ReportQuads(graph, parties);
        writeArticle(graph);
        if (article.metadata().publisher().isKnown()) {
            Node publisher = parties.publisher(article.metadata().publisher());
            graph.add(graph.article(), ReusedTerms.PUBLISHER, publisher);
            reports.publishedBy(publisher);
        }
        parties.describeNamed();
        List<String> remarks = new ArrayList<>();
        int written = reports.write(admitted(reading, remarks));
        writeCitations(graph, parties, reports, reading);
        writeRun(graph);
        return new QuadBatch(
                article.identifier(),
                graph.snapshot().key(),
                graph.article().getURI(),
                List.copyOf(graph.quads().values()),
                written,
                remarks);
    }

    private void writeArticle(ArticleGraph graph) {
        Node node = graph.article();
        Article article = graph.snapshot().article();
        ArticleMetadata known = article.metadata();
        graph.addType(node, Vocabulary.ARTICLE);
        graph.addType(node, ReusedTerms.NEWS_ARTICLE);
        graph.addType(node, ReusedTerms.PROV_ENTITY);
        graph.add(node, ReusedTerms.IDENTIFIER, Literals.code(article.identifier()));
        graph.add(node, Vocabulary.KEY, Literals.code(graph.snapshot().key()));
        graph.add(node, Vocabulary.SHA256, Literals.code(IriMinter.sha256(article.body())));
        graph.add(node, ReusedTerms.ARTICLE_BODY, Literals.words(article.body()));
        graph.addWords(node, ReusedTerms.HEADLINE, known.headline());
        known.authors().stream()
                .filter(author -> !author.isBlank())
                .forEach(author -> graph.add(node, ReusedTerms.AUTHOR, Literals.code(author.strip())));
        if (!known.url().isEmpty()) {
            graph.add(node, ReusedTerms.URL, Literals.address(known.url()));
        }
        if (known.datePublished().isKnown()) {
            graph.add(node, ReusedTerms.DATE_PUBLISHED, Literals.date(known.datePublished()));
        }
        if (!known.inLanguage().isEmpty()) {
            graph.add(node, ReusedTerms.IN_LANGUAGE, Literals.code(known.inLanguage()));
        }
    }

    private List<ReportQuads.Admitted> admitted(ArticleReading reading, List<String> remarks) {
        List<ReportQuads.Admitted> admitted = new ArrayList<>();
        String body = reading.annotated().article().body();
        for (Report report : reading.reports()) {
            String fault = faultOf(report, body);
            if (fault.isEmpty()) {
                types.named(report.claim().type())
                        .ifPresent(type -> admitted.add(new ReportQuads.Admitted(report, type)));
            } else {
                remarks.add(report.claim().type() + " at " + report.evidence().start() + ": " + fault);
            }
        }
        return admitted;
    }

    private String faultOf(Report report, String body) {
        if (types.named(report.claim().type()).isEmpty()) {
            return "the ontology has no such claim type";
        }
        if (!report.claim().agent().isPresent() && !report.claim().target().isPresent()) {
            return "a claim needs a participant";
        }
        if (report.evidence().end() > body.length()
                || report.cue().end() > body.length()
                || report.evidence().of(body).isBlank()) {
            return "the evidence is not in the text";
        }
        return "";
    }

    /** Everyone the article relies on, not the outlet itself, nor who is said to have said nothing. */
    private static void writeCitations(
            ArticleGraph graph, PartyNodes parties, ReportQuads reports, ArticleReading reading) {
        Set<Node> cited = new LinkedHashSet<>(reports.sources());
        for (Attribution attribution : reading.attributions()) {
            if (attribution.speaker().isPresent()) {
                cited.add(parties.node(attribution.speaker()));
            }
        }
        reports.publishers().forEach(cited::remove);
        cited.forEach(source -> graph.add(graph.article(), ReusedTerms.CITATION, source));
    }

    private void writeRun(ArticleGraph graph) {
        List<String> hashes = List.copyOf(run.sortedComponents().values());
        Node activity = NodeFactory.createURI(iris.run(run.version(), hashes));
        graph.add(graph.article(), ReusedTerms.WAS_GENERATED_BY, activity);
        Node runs = NodeFactory.createURI(iris.runs());
        graph.addTo(runs, activity, ReusedTerms.TYPE, Vocabulary.RUN);
        graph.addTo(runs, activity, ReusedTerms.TYPE, ReusedTerms.ACTIVITY);
        graph.addTo(runs, activity, ReusedTerms.SOFTWARE_VERSION, Literals.code(run.version()));
        run.sortedComponents().forEach((name, hash) -> {
            Node component = NodeFactory.createURI(iris.component(name, hash));
            graph.addTo(runs, activity, ReusedTerms.USED, component);
            graph.addTo(runs, component, ReusedTerms.TYPE, Vocabulary.COMPONENT);
            graph.addTo(runs, component, ReusedTerms.TITLE, Literals.code(name));
            graph.addTo(runs, component, Vocabulary.SHA256, Literals.code(hash));
        });
    }
}
