package org.hearsay.reading.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.SchemaOrgArticle;
import org.hearsay.reading.metadata.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The article that JSON-LD on a page describes: a {@code NewsArticle} or another kind of article, alone, in an array,
 * in {@code @graph} or inside another object.
 *
 * <p>Quirk: content systems write line breaks and stray backslashes into strings, comments around the object and commas
 * after the last member. The parser lets these pass; of what it can't parse, single members are still picked.
 */
final class JsonLd {
    /** The elements that hold it. */
    static final Evaluator SCRIPT = Selector.evaluatorOf("script[type*=ld+json]");

    private static final int MOST_NODES = 5_000;
    private static final Pattern KIND = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|ReportageNewsArticle|Report|TechArticle|SocialMediaPosting|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReviewNewsArticle)");
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private JsonLd() {}

    static ArticleMetadata of(FactElements elements) {
        ArticleMetadata found = ArticleMetadata.UNKNOWN;
        List<String> broken = new ArrayList<>();
        for (String json : elements.all(SCRIPT).map(Element::data).toList()) {
            Optional<JsonNode> parsed = parse(json);
            if (parsed.isEmpty()) {
                broken.add(json);
            }
            found = found.orElse(
                    parsed.flatMap(JsonLd::article).map(SchemaOrgArticle::of).orElse(ArticleMetadata.UNKNOWN));
        }
        for (String json : broken) {
            found = found.orElse(picked(json));
        }
        return found;
    }

    private static Optional<JsonNode> parse(String json) {
        String bare = json.strip()
                .replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|//\\s*\\]\\]>|\\]\\]>)$", "");
        try {
            return Optional.ofNullable(LENIENT.readTree(bare)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !queue.isEmpty(); i++) {
            JsonNode node = queue.removeFirst();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    queue.addLast(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (KIND.matcher(one.asText()).matches()) {
                    return true;
                }
            }
            return false;
        }
        return KIND.matcher(type.asText()).matches();
    }

    private static ArticleMetadata picked(String json) {
        if (!json.toLowerCase(Locale.ROOT).contains("article")) {
            return ArticleMetadata.UNKNOWN;
        }
        return new ArticleMetadata(
                member(json, "\"headline\"\\s*:\\s*"),
                "",
                Outlet.named(member(json, "\"publisher\"\\s*:\\s*\\{[^{}]{0,200}?\"name\"\\s*:\\s*")),
                WrittenDate.parse(member(json, "\"datePublished\"\\s*:\\s*"))
                        .orElse(ArticleMetadata.UNKNOWN.datePublished()),
                List.of(),
                "");
    }

    private static String member(String json, String prefix) {
        Matcher m = Pattern.compile(prefix + "\"([^\"\\n]{1,300})\"").matcher(json);
        return m.find() ? CleanText.line(m.group(1).replace("\\/", "/")) : "";
    }
}
