package org.hearsay.cli.explain;

import java.util.List;
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
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.language.Token;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.MentionKind;

/** A reading made by hand: "🚢 Skarvik dropped Quaypass Friday, Wire said." */
final class ExampleReading {

    static final String BODY = "\uD83D\uDEA2 Skarvik dropped Quaypass Friday, Wire said.";

    private ExampleReading() {}

    static ArticleReading of() {
        Article article = new Article(
                "ferry",
                BODY,
                new ArticleMetadata("", "", Outlet.named("Harbour Post"), new EdtfDate("2026-08-21"), List.of(), "en"));
        return new ArticleReading(annotated(article), List.of(attribution()), List.of(report()));
    }

    private static AnnotatedArticle annotated(Article article) {
        List<Token> tokens = List.of(
                token("\uD83D\uDEA2", "SYM", 2, "dep"),
                token("Skarvik", "PROPN", 2, "nsubj"),
                token("dropped", "VERB", 6, "ccomp"),
                token("Quaypass", "PROPN", 2, "obj"),
                token("Friday", "PROPN", 2, "obl:tmod"),
                token("Wire", "PROPN", 6, "nsubj"),
                token("said", "VERB", -1, "root"));
        Sentence sentence = new Sentence(new TextSpan(0, BODY.length()), 0, SentenceForm.PROSE, tokens);
        return new AnnotatedArticle(
                article,
                List.of(sentence),
                List.of(mention("Skarvik", 1, 0), mention("Quaypass", 3, 1), mention("Wire", 5, 2)),
                List.of(
                        entity(EntityType.ORGANIZATION, "Skarvik Line"),
                        entity(EntityType.TOOL, "Quaypass"),
                        entity(EntityType.ORGANIZATION, "Wire")),
                List.of(new DateMention(span("Friday"), 0, 4, 5, new EdtfDate("2026-08-21"))));
    }

    private static Attribution attribution() {
        return new Attribution(
                List.of(span("Wire")),
                span("said"),
                List.of(span("Skarvik"), span("Friday")),
                new Party(2, EntityType.ORGANIZATION, "Wire"));
    }

    private static Report report() {
        Party skarvik = new Party(0, EntityType.ORGANIZATION, "Skarvik Line");
        Party quaypass = new Party(1, EntityType.TOOL, "Quaypass");
        Party wire = new Party(2, EntityType.ORGANIZATION, "Wire");
        Details details = new Details(new EdtfDate("2026-08-21"), "", "", "", "", "", "");
        return new Report(
                new Claim("Withdraw", skarvik, quaypass, ""),
                Status.REPORTED,
                List.of(new SourceChain(List.of(wire))),
                new TextSpan(0, BODY.length()),
                span("dropped"),
                details,
                0.75,
                "drop, verb: subject withdraws object");
    }

    private static Token token(String text, String tag, int head, String relation) {
        return new Token(span(text), text, text, tag, tag, head, relation);
    }

    private static Mention mention(String text, int token, int entity) {
        return new Mention(span(text), 0, token, token + 1, token, MentionKind.NAME, entity);
    }

    private static Entity entity(EntityType type, String name) {
        return new Entity(type, name, List.of(), List.of(), List.of("in a list: 3.0"));
    }

    private static TextSpan span(String text) {
        int start = BODY.indexOf(text);
        return new TextSpan(start, start + text.length());
    }
}
