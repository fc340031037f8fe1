package org.hearsay.cli.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.cli.screen.Screen;
import org.hearsay.cli.screen.TerminalText;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.Mention;

/** The analysis of one article for a reader: its entities with their evidence, then sentence by sentence. */
public final class ExplainText {

    private final Screen screen;
    private final ArticleReading reading;
    private final AnnotatedArticle annotated;
    private final Article article;

    private ExplainText(Screen screen, ArticleReading reading) {
        this.screen = screen;
        this.reading = reading;
        this.annotated = reading.annotated();
        this.article = annotated.article();
    }

    /** Prints all steps of the analysis. */
    public static void print(Screen screen, ArticleReading reading) {
        new ExplainText(screen, reading).print();
    }

    private void print() {
        screen.line(screen.strong(TerminalText.line(article.identifier())));
        known("headline", article.metadata().headline());
        known("outlet", article.metadata().publisher().name());
        known("published", article.metadata().datePublished().value());
        known("address", article.metadata().url());
        screen.gap();
        screen.line(screen.strong("Who and what it is about"));
        annotated.entities().forEach(this::entity);
        for (int i = 0; i < annotated.sentences().size(); i++) {
            sentence(i, annotated.sentences().get(i));
        }
    }

    private void known(String name, String value) {
        if (!value.isEmpty()) {
            screen.line("  " + name + ": " + TerminalText.line(value));
        }
    }

    private void entity(Entity entity) {
        screen.line("  " + entity.type().label() + "  " + screen.strong(TerminalText.line(entity.name())));
        listed("also called", entity.labels());
        listed("described as", entity.descriptions());
        listed("votes", entity.votes());
    }

    private void listed(String title, List<String> values) {
        if (!values.isEmpty()) {
            String all = values.stream().map(TerminalText::line).collect(Collectors.joining("; "));
            screen.line("      " + screen.faint(title + ":") + " " + all);
        }
    }

    private void sentence(int index, Sentence sentence) {
        TextSpan span = sentence.span();
        String form = sentence.form().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        screen.gap();
        screen.line(screen.strong("Sentence " + (index + 1)) + " "
                + screen.faint("(" + form + ", " + span.start() + "–" + span.end() + ")"));
        screen.line("  " + TerminalText.line(article.words(span)));
        DependencyTree.of(sentence).forEach(line -> screen.line("    " + line));
        annotated.mentions().stream().filter(m -> m.sentence() == index).forEach(this::mention);
        annotated.dates().stream().filter(d -> d.sentence() == index).forEach(this::date);
        reading.attributions().stream().filter(a -> span.contains(a.cue())).forEach(this::attribution);
        reading.reports().stream().filter(r -> isIn(span, r)).forEach(this::report);
    }

    private static boolean isIn(TextSpan sentence, Report report) {
        return sentence.start() <= report.evidence().start()
                && report.evidence().start() < sentence.end();
    }

    private void mention(Mention mention) {
        Entity entity = annotated.entities().get(mention.entity());
        step(mention.kind().label(), words(mention.span()) + " → " + TerminalText.line(entity.name()));
    }

    private void date(DateMention date) {
        String value = date.value().isKnown() ? date.value().value() : "not resolved";
        step("date", words(date.span()) + " → " + value);
    }

    private void attribution(Attribution attribution) {
        String speaker = attribution.speaker().isPresent()
                ? TerminalText.line(attribution.speaker().label())
                : "nobody named";
        String content = attribution.content().stream().map(this::words).collect(Collectors.joining(" … "));
        step("attribution", speaker + " · " + words(attribution.cue()) + " · " + content);
    }

    private void report(Report report) {
        Map<String, String> roles = ExplainJson.rolesOf(report);
        String told = roles.entrySet().stream()
                .map(role -> role.getKey() + ": " + TerminalText.line(role.getValue()))
                .collect(Collectors.joining(", "));
        step("claim", screen.strong(report.claim().type()) + " (" + told + ")");
        String confidence = String.format(Locale.ROOT, "%.2f", report.confidence());
        screen.line("      " + screen.status(report.status().label()) + ", confidence " + confidence + sources(report));
        screen.line("      " + screen.faint("rule:") + " " + TerminalText.line(report.rule()));
    }

    private static String sources(Report report) {
        return report.sources().stream()
                .map(ExplainText::chain)
                .collect(Collectors.joining(" and ", report.sources().isEmpty() ? "" : ", source ", ""));
    }

    private static String chain(SourceChain chain) {
        return chain.links().stream().map(Party::label).map(TerminalText::line).collect(Collectors.joining(" ← "));
    }

    private void step(String kind, String text) {
        screen.line("  " + screen.faint(kind + ":") + " " + text);
    }

    private String words(TextSpan span) {
        return TerminalText.line(article.words(span));
    }
}
