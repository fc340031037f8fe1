package org.hearsay.reading.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.FieldMapping;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.ReadingOptions;

/**
 * Reads the articles of a JSON document: one object, an array of them, or objects below {@code @graph},
 * {@code articles} or {@code items}; and the entries of a JSON Feed. Immutable and thread-safe.
 *
 * <p>The whole document is read at once; for more than the limit of bytes there are JSON Lines.
 */
public final class JsonArticleReader {
    private static final List<String> LISTS =
            List.of("@graph", "articles", "items", "results", "data", "itemListElement");

    private static final FieldMapping JSON_FEED = FieldMapping.parse(
            "title=headline,date_published=datePublished,authors=author,language=inLanguage,id=identifier,publisher=publisher");

    private final ReadingOptions options;
    private final JsonMapper json;

    /** A reader with the options of a run. */
    public JsonArticleReader(ReadingOptions options) {
        this.options = options;
        this.json = mapper(options.limits());
    }

    static JsonMapper mapper(ReadingLimits limits) {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxStringLength((int) limits.maxBytes())
                        .build());
        return mapper;
    }

    /**
     * Reads all articles.
     *
     * @throws MalformedArticleException if the document is no JSON; position is line and column
     */
    public Stream<ReadOutcome> read(Document document) throws MalformedArticleException {
        List<JsonNode> objects = new ArrayList<>();
        JsonNode root = parse(document);
        collect(root, objects, true);
        JsonArticle article = new JsonArticle(isFeed(root) ? feedOptions(root) : options);
        if (objects.isEmpty()) {
            return Stream.of(new ReadOutcome.Skipped(document.source(), "", "holds no JSON object"));
        }
        if (objects.size() == 1) {
            return Stream.of(article.read(objects.get(0), document.source(), "", document.identifier()));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            String number = String.valueOf(i + 1);
            outcomes.add(article.read(
                    objects.get(i), document.source(), "object " + number, document.identifier() + "-" + number));
        }
        return outcomes.stream();
    }

    private static boolean isFeed(JsonNode root) {
        return root.path("version").asText("").contains("jsonfeed.org/version/");
    }

    /** A JSON Feed names its outlet and language once, for all items that do not name their own. */
    private ReadingOptions feedOptions(JsonNode feed) {
        ArticleMetadata common = new ArticleMetadata(
                "",
                "",
                new Outlet(
                        feed.path("title").asText(""),
                        feed.path("home_page_url").asText("")),
                EdtfDate.UNKNOWN,
                List.of(),
                feed.path("language").asText(""));
        return options.withFields(JSON_FEED).withMissing(common.orElse(options.missing()));
    }

    private static void collect(JsonNode node, List<JsonNode> objects, boolean top) {
        if (node.isArray()) {
            node.forEach(element -> {
                if (element.isObject()) {
                    objects.add(element);
                }
            });
            return;
        }
        for (String list : LISTS) {
            if (top && node.path(list).isArray() && !node.has("articleBody")) {
                collect(node.path(list), objects, false);
                return;
            }
        }
        if (node.isObject()) {
            objects.add(node);
        }
    }

    private JsonNode parse(Document document) throws MalformedArticleException {
        try {
            return json.readTree(document.text());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String position = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new MalformedArticleException(
                    document.source(), position, "malformed JSON: " + e.getOriginalMessage());
        }
    }
}
