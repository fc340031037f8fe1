package org.hearsay.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.evaluation.GoldArticle.GoldEntity;
import org.hearsay.evaluation.GoldArticle.GoldFact;

/** Reads annotated articles: JSON files that name a text file beside them and list entities, sources and facts. */
public final class GoldReader {
    private static final Map<String, String> METADATA =
            Map.of("url", "url", "outlet", "publisher", "published", "datePublished");

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * Reads all annotations of a folder and the folders in it.
     *
     * @param folder the folder
     * @return its annotated articles, by path; JSON files without facts are passed over
     * @throws MalformedArticleException if a file is no JSON, or lacks what an annotation needs
     * @throws IOException if a file cannot be read
     */
    public List<GoldArticle> read(Path folder) throws IOException {
        Map<String, GoldArticle> articles = new LinkedHashMap<>();
        for (Path file : annotations(folder)) {
            JsonNode gold = parse(file);
            if (gold.has("facts")) {
                GoldArticle article = article(file, gold);
                articles.put(article.document(), article);
            }
        }
        return List.copyOf(articles.values());
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".meta.json"))
                    .sorted()
                    .toList();
        }
    }

    private JsonNode parse(Path file) throws IOException {
        try {
            return mapper.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            String position = "line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr();
            throw new MalformedArticleException(file.toString(), position, "not JSON: " + e.getOriginalMessage());
        }
    }

    private static GoldArticle article(Path file, JsonNode gold) throws IOException {
        if (!gold.path("text").isTextual()) {
            throw new MalformedArticleException(file.toString(), "", "an annotation names its \"text\" file");
        }
        String textFile = gold.path("text").asText();
        String text = text(file, textFile);
        List<GoldEntity> entities = new ArrayList<>();
        gold.path("entities").forEach(node -> entities.add(entity(node)));
        List<String> sources = new ArrayList<>();
        gold.path("sources").forEach(node -> sources.add(node.path("name").asText()));
        List<GoldFact> facts = new ArrayList<>();
        gold.path("facts").forEach(node -> facts.add(fact(node, text)));
        return new GoldArticle(stem(textFile), file.resolveSibling(textFile), metadata(gold), entities, sources, facts);
    }

    private static SortedMap<String, String> metadata(JsonNode gold) {
        SortedMap<String, String> metadata = new TreeMap<>();
        METADATA.forEach((field, name) -> {
            String value = gold.path(field).asText("");
            if (!value.isEmpty()) {
                metadata.put(name, value);
            }
        });
        return metadata;
    }

    /** The article's body if one was saved beside the annotation, else its text file, else nothing. */
    private static String text(Path file, String textFile) throws IOException {
        Path name = file.getFileName();
        for (String candidate : List.of(stem(name == null ? "" : name.toString()) + ".body.txt", textFile)) {
            Path path = file.resolveSibling(candidate);
            if (Files.isRegularFile(path)) {
                return Files.readString(path);
            }
        }
        return "";
    }

    private static GoldEntity entity(JsonNode node) {
        List<String> names = new ArrayList<>(List.of(node.path("name").asText()));
        names.addAll(strings(node.path("aliases")));
        return new GoldEntity(node.path("type").asText(), NameSet.of(names), isCore(node));
    }

    private static GoldFact fact(JsonNode node, String text) {
        return new GoldFact(
                node.path("type").asText(),
                strings(node.path("agent")),
                strings(node.path("target")),
                node.path("date").asText(""),
                strings(node.path("status")),
                strings(node.path("source")),
                quotes(node, text),
                isCore(node));
    }

    private static List<String> quotes(JsonNode node, String text) {
        List<String> quotes = new ArrayList<>(strings(node.path("quote")));
        quotes.addAll(strings(node.path("quotes")));
        for (JsonNode span : node.path("spans")) {
            quotes.add(slice(text, span.path(0).asInt(), span.path(1).asInt()));
        }
        quotes.removeIf(String::isEmpty);
        return quotes.stream().map(Quotes::squash).toList();
    }

    /** The words between two offsets counted in code points. */
    private static String slice(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(Math.max(start, 0), length));
        int to = text.offsetByCodePoints(0, Math.min(Math.max(end, 0), length));
        return from < to ? text.substring(from, to) : "";
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isTextual()) {
            strings.add(node.asText());
        }
        node.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static boolean isCore(JsonNode node) {
        return node.path("core").asBoolean(true);
    }

    private static String stem(String fileName) {
        String last = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}
