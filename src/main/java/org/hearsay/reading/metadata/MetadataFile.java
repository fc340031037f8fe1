package org.hearsay.reading.metadata;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadingLimits;

/**
 * Reads {@code NAME.meta.json}, which lies beside {@code NAME.txt} and tells what is known of that article.
 *
 * <p>It is one JSON object with the schema.org names {@code headline}, {@code url}, {@code publisher} (a name or an
 * object with {@code name} and {@code url}), {@code datePublished}, {@code author} (a name, an object or a list) and
 * {@code inLanguage}. Other members are ignored.
 */
public final class MetadataFile {
    /** How the name of such a file ends. */
    public static final String SUFFIX = ".meta.json";

    private static final Map<String, String> KINDS = new TreeMap<>(Map.of(
            "headline", "text",
            "url", "text",
            "publisher", "text or an object",
            "datePublished", "text",
            "author", "text, an object or a list",
            "inLanguage", "text"));
    private static final Set<String> TEXT_ONLY = Set.of("headline", "url", "datePublished", "inLanguage");

    private final ReadingLimits limits;
    private final JsonMapper json;

    /** A reader with limits. */
    public MetadataFile(ReadingLimits limits) {
        this.limits = limits;
        this.json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .build());
    }

    /**
     * Reads what is known of an article.
     *
     * @param article the file of the article
     * @return what the file beside it tells; {@link ArticleMetadata#UNKNOWN} if there is none
     * @throws MalformedArticleException if there is one and it is not in order; position is line and column
     */
    public ArticleMetadata beside(Path article) throws MalformedArticleException {
        Path file = article.resolveSibling(Document.identifierOf(article) + SUFFIX);
        return Files.exists(file) ? read(file) : ArticleMetadata.UNKNOWN;
    }

    private ArticleMetadata read(Path file) throws MalformedArticleException {
        String source = file.toString();
        JsonNode root = parse(source, Document.of(file, limits).text());
        if (!root.isObject()) {
            throw new MalformedArticleException(source, "line 1, column 1", "metadata must be a JSON object");
        }
        for (Map.Entry<String, String> field : KINDS.entrySet()) {
            JsonNode value = root.path(field.getKey());
            boolean fine = value.isMissingNode()
                    || value.isNull()
                    || value.isTextual()
                    || (!TEXT_ONLY.contains(field.getKey()) && value.isContainerNode());
            if (!fine) {
                throw new MalformedArticleException(
                        source,
                        "\"" + field.getKey() + "\"",
                        "must be " + field.getValue() + ", not "
                                + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return known(source, root);
    }

    private static ArticleMetadata known(String source, JsonNode root) throws MalformedArticleException {
        ArticleMetadata known = SchemaOrgArticle.of(root);
        String date = root.path("datePublished").asText("");
        if (!date.isBlank() && !known.datePublished().isKnown()) {
            throw new MalformedArticleException(
                    source,
                    "\"datePublished\"",
                    "not a date: \"" + date.strip() + "\" (expected, for example, 2026-07-10)");
        }
        return known;
    }

    private JsonNode parse(String source, String text) throws MalformedArticleException {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String position = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new MalformedArticleException(source, position, "malformed JSON: " + e.getOriginalMessage());
        }
    }
}
