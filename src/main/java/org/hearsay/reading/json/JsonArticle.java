package org.hearsay.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.reading.html.HtmlFragment;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.input.FieldMapping;
import org.hearsay.reading.input.FinishedArticle;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;
import org.hearsay.reading.metadata.SchemaOrgArticle;

/** Makes an article of one JSON object. Immutable. */
final class JsonArticle {
    private static final List<String> TERMS = List.of(
            "headline", "articleBody", "url", "publisher", "datePublished", "author", "inLanguage", "identifier");
    private static final List<String> BODIES = List.of("articleBody", "content_html", "content_text");

    private final ReadingOptions options;

    JsonArticle(ReadingOptions options) {
        this.options = options;
    }

    /** {@return the article, or why the object is none} */
    ReadOutcome read(JsonNode object, String source, String position, String identifier) {
        JsonNode named = withNamesOfSchemaOrg(object);
        String body = body(named, object);
        if (body.isBlank()) {
            return new ReadOutcome.Skipped(source, position, "no article: the object has no articleBody");
        }
        ArticleMetadata known = SchemaOrgArticle.of(named);
        String headline = known.headline();
        String text = headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n\n" + body;
        String own = CleanText.line(named.path("identifier").asText("")).replaceAll("[/\\\\]", "_");
        String where = position.isEmpty() ? source : source + ", " + position;
        return FinishedArticle.of(where, own.isEmpty() ? identifier : own, text, known, List.of(), options);
    }

    private String body(JsonNode named, JsonNode object) {
        for (String member : BODIES) {
            JsonNode value = named.has(member) ? named.path(member) : object.path(member);
            String text = value.isTextual() ? value.asText() : "";
            if (!text.isBlank()) {
                return HtmlFragment.paragraphs(text, options.limits()).strip();
            }
        }
        return "";
    }

    private JsonNode withNamesOfSchemaOrg(JsonNode object) {
        FieldMapping fields = options.fields();
        if (fields.memberOf().isEmpty()) {
            return object;
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        for (String term : TERMS) {
            JsonNode value = object;
            for (String member : fields.memberFor(term).split("\\.", -1)) {
                value = value.path(member);
            }
            if (!value.isMissingNode()) {
                named.set(term, value);
            }
        }
        return named;
    }
}
