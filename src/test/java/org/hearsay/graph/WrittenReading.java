package org.hearsay.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.Status;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.KnownName;
import org.hearsay.mentions.KnownNames;

/** A reading written by hand, for tests that need no language models. */
public final class WrittenReading {
    private final String document;
    private final String body;
    private ArticleMetadata metadata;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    private WrittenReading(String document, String body) {
        this.document = document;
        this.body = body;
        this.metadata = new ArticleMetadata("", "", Outlet.UNKNOWN, EdtfDate.UNKNOWN, List.of(), "en");
    }

    public static WrittenReading of(String document, String body) {
        return new WrittenReading(document, body);
    }

    /** A writer with a few known names and the shipped claim types. */
    public static QuadWriter writer() {
        return writer(Ontology.shipped());
    }

    public static QuadWriter writer(Ontology ontology) {
        KnownNames names = new KnownNames(List.of(
                new KnownName(
                        "https://names.example/us",
                        EntityType.PLACE,
                        false,
                        "United States",
                        List.of("US", "U.S."),
                        "",
                        ""),
                new KnownName(
                        "https://names.example/wire",
                        EntityType.ORGANIZATION,
                        true,
                        "Example Wire",
                        List.of("EW"),
                        "",
                        "")));
        Run run = new Run("0.1.0", Map.of("lexicon", IriMinter.sha256("lexicon")));
        return new QuadWriter(new IriMinter(IriMinter.DEFAULT_BASE), ontology, names, run);
    }

    public WrittenReading at(String url, String outlet, String published) {
        metadata = new ArticleMetadata(
                body.lines().findFirst().orElse(""),
                url,
                outlet.isEmpty() ? Outlet.UNKNOWN : Outlet.named(outlet),
                new EdtfDate(published),
                List.of(),
                "en");
        return this;
    }

    public WrittenReading entity(EntityType type, String name, String... labels) {
        entities.add(new Entity(type, name, List.of(labels), List.of(), List.of()));
        return this;
    }

    public WrittenReading described(EntityType type, String name, String description) {
        entities.add(new Entity(type, name, List.of(), List.of(description), List.of()));
        return this;
    }

    public WrittenReading attribution(String speaker) {
        attributions.add(new Attribution(List.of(), new TextSpan(0, 1), List.of(), party(speaker)));
        return this;
    }

    /** One report; sources are chains, links parted by {@code >}. */
    public WrittenReading report(
            String type, String agent, String target, Status status, String sentence, String... sources) {
        return report(type, agent, target, status, sentence, Details.NONE, sources);
    }

    public WrittenReading report(
            String type,
            String agent,
            String target,
            Status status,
            String sentence,
            Details details,
            String... sources) {
        int start = body.indexOf(sentence);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + sentence);
        }
        TextSpan span = new TextSpan(start, start + sentence.length());
        return report(new Report(
                new Claim(type, party(agent), party(target), details.content()),
                status,
                Arrays.stream(sources).map(this::chain).toList(),
                span,
                new TextSpan(start, start + 4),
                details,
                0.9,
                "by hand"));
    }

    public WrittenReading report(Report report) {
        reports.add(report);
        return this;
    }

    public static Details content(String content) {
        return new Details(EdtfDate.UNKNOWN, "", content, "", "", "", "");
    }

    public static Details effective(String date) {
        return new Details(new EdtfDate(date), "", "", "", "", "", "");
    }

    public Party party(String name) {
        if (name.isEmpty()) {
            return Party.NONE;
        }
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).name().equals(name)) {
                return new Party(i, entities.get(i).type(), name);
            }
        }
        return new Party(Party.NO_ENTITY, EntityType.UNNAMED, name);
    }

    public Article article() {
        return new Article(document, body, metadata);
    }

    public ArticleReading reading() {
        return new ArticleReading(
                new AnnotatedArticle(article(), List.of(), List.of(), entities, List.of()), attributions, reports);
    }

    public QuadBatch batch() {
        return writer().write(reading());
    }

    private SourceChain chain(String links) {
        return new SourceChain(Arrays.stream(links.split(">"))
                .map(String::strip)
                .map(this::party)
                .toList());
    }
}
