package org.hearsay.reading.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;

/** Takes what schema.org terms of a JSON object tell of an article; terms that are absent or of no use leave gaps. */
public final class SchemaOrgArticle {
    private SchemaOrgArticle() {}

    /** {@return what the object tells} */
    public static ArticleMetadata of(JsonNode object) {
        return new ArticleMetadata(
                firstText(object, "headline", "name"),
                url(object),
                outlet(object),
                WrittenDate.parse(firstText(object, "datePublished", "dateCreated"))
                        .orElse(EdtfDate.UNKNOWN),
                names(object.path("author")),
                language(object));
    }

    private static String url(JsonNode object) {
        String url = firstText(object, "url", "mainEntityOfPage", "@id");
        return url.startsWith("http") ? url.replaceFirst("#.*", "") : "";
    }

    private static Outlet outlet(JsonNode object) {
        for (String field : List.of("publisher", "sourceOrganization", "provider")) {
            JsonNode publisher =
                    object.path(field).isArray() ? object.path(field).path(0) : object.path(field);
            String name = nameOf(publisher);
            if (!name.isEmpty()) {
                return new Outlet(name, publisher.isObject() ? text(publisher.path("url")) : "");
            }
        }
        return Outlet.UNKNOWN;
    }

    private static String language(JsonNode object) {
        JsonNode node = object.path("inLanguage");
        JsonNode first = node.isArray() ? node.path(0) : node;
        return first.isObject() ? firstText(first, "alternateName", "name") : text(first);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(n -> add(names, nameOf(n)));
        } else {
            add(names, nameOf(node));
        }
        return names;
    }

    private static void add(List<String> names, String name) {
        if (!name.isEmpty() && !name.startsWith("http") && !names.contains(name)) {
            names.add(name);
        }
    }

    private static String nameOf(JsonNode node) {
        if (!node.isObject()) {
            return text(node);
        }
        JsonNode name = node.path("name");
        return text(name.isArray() ? name.path(0) : name);
    }

    private static String firstText(JsonNode object, String... fields) {
        for (String field : fields) {
            JsonNode node = object.path(field);
            String text = node.isArray() ? text(node.path(0)) : node.isObject() ? text(node.path("@id")) : text(node);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? CleanText.line(node.asText()) : "";
    }
}
