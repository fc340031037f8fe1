package org.hearsay.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Details;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.dates.TimeExpression;
import org.hearsay.mentions.dates.TimeExpressionTagger;

/**
 * The analysis of one article as one line of JSON, for tools and tests.
 *
 * <p>All offsets count Unicode code points of {@code body}, from 0, end exclusive. Heads of words are indexes within
 * the sentence, -1 for the root. What is not known is null or left out, never an empty string.
 */
public final class ExplainJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArticleReading reading;
    private final CodePointOffsets offsets;
    private final JsonGenerator json;

    private ExplainJson(ArticleReading reading, JsonGenerator json) {
        this.reading = reading;
        this.offsets = new CodePointOffsets(reading.annotated().article().body());
        this.json = json;
    }

    /** {@return the reading as JSON on one line, without a line end} */
    public static String of(ArticleReading reading) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            new ExplainJson(reading, json).write();
        } catch (IOException e) {
            throw new IllegalStateException("a string does not refuse to be written to", e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("document", reading.annotated().article().identifier());
        nullable(
                "published",
                reading.annotated().article().metadata().datePublished().value());
        json.writeStringField("body", reading.annotated().article().body());
        each("sentences", reading.annotated().sentences(), this::sentence);
        each("mentions", reading.annotated().mentions(), this::mention);
        each(
                "dates",
                new TimeExpressionTagger()
                        .tag(
                                reading.annotated().sentences(),
                                reading.annotated().dates()),
                this::time);
        each(
                "attributions",
                reading.attributions().stream()
                        .filter(attribution -> !attribution.content().isEmpty())
                        .toList(),
                this::attribution);
        each("claims", reading.reports(), this::claim);
        json.writeEndObject();
    }

    private void sentence(Sentence sentence) throws IOException {
        bounds(sentence.span());
        each("tokens", sentence.tokens(), this::token);
    }

    private void token(Token token) throws IOException {
        bounds(token.span());
        json.writeStringField("text", token.text());
        json.writeStringField("lemma", token.lemma());
        json.writeStringField("tag", token.tag());
        json.writeNumberField("head", token.head());
        json.writeStringField("relation", token.relation());
    }

    private void mention(Mention mention) throws IOException {
        Entity entity = reading.annotated().entities().get(mention.entity());
        bounds(mention.span());
        json.writeStringField("kind", mention.kind().label());
        json.writeStringField("type", entity.type().label());
        json.writeStringField("entity", entity.name());
    }

    private void time(TimeExpression time) throws IOException {
        bounds(time.span());
        nullable("value", time.value());
    }

    private void attribution(Attribution attribution) throws IOException {
        spanOrNull("source", attribution.source());
        spanOrNull("cue", List.of(attribution.cue()));
        spanOrNull("content", attribution.content());
    }

    private void claim(Report report) throws IOException {
        json.writeStringField("type", report.claim().type());
        json.writeObjectFieldStart("roles");
        for (Map.Entry<String, String> role : rolesOf(report).entrySet()) {
            json.writeStringField(role.getKey(), role.getValue());
        }
        json.writeEndObject();
        json.writeStringField("status", report.status().label());
        nullable("source", sourcesOf(report));
        bounds(report.evidence());
        json.writeStringField("rule", report.rule());
    }

    /** {@return the participants and details of a report by the name of their role, those that are told} */
    static Map<String, String> rolesOf(Report report) {
        Details details = report.details();
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("agent", report.claim().agent().label());
        roles.put("target", report.claim().target().label());
        roles.put("date", details.effectiveDate().value());
        roles.put("affected", details.affected());
        roles.put("content", details.content());
        roles.put("label", details.label());
        roles.put("role", details.role());
        roles.put("amount", details.amount());
        roles.put("place", details.place());
        roles.values().removeIf(String::isEmpty);
        return roles;
    }

    private static String sourcesOf(Report report) {
        return report.sources().stream()
                .map(SourceChain::outermost)
                .map(party -> party.label())
                .collect(Collectors.joining(" | "));
    }

    private void bounds(TextSpan span) throws IOException {
        TextSpan counted = offsets.of(span);
        json.writeNumberField("start", counted.start());
        json.writeNumberField("end", counted.end());
    }

    private void spanOrNull(String field, List<TextSpan> spans) throws IOException {
        if (spans.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        TextSpan whole = offsets.of(spans.stream().reduce(TextSpan::through).orElseThrow());
        json.writeFieldName(field);
        json.writeArray(new int[] {whole.start(), whole.end()}, 0, 2);
    }

    private void nullable(String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private <T> void each(String field, List<T> values, Part<T> part) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            json.writeStartObject();
            part.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of one element. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }
}
