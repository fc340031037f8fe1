package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.evaluation.Evaluation.Attribute;
import org.hearsay.evaluation.Extraction.EntityRow;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.Extraction.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares our figures with those of the script that the annotations come with, where both are at hand. */
class EvaluatorIT {
    private static final Path SCRIPT = Path.of("../shared/tools/score.py");
    private static final Path GOLD = Path.of("../shared/gold/dev");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void agreesWithTheScript(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(SCRIPT) && Files.isDirectory(GOLD), "the annotations are not here");
        List<GoldArticle> gold = new GoldReader().read(GOLD);
        Extraction extraction = halfRight(gold);
        JsonNode script = runScript(folder, extraction);
        Evaluation ours = new Evaluator().evaluate(gold, extraction);
        assertSame(ours.facts(), script.path("facts"));
        assertSame(ours.entities(), script.path("entities"));
        assertSame(ours.sources(), script.path("sources"));
        for (Attribute attribute : Attribute.values()) {
            String name = attribute.name().toLowerCase(Locale.ROOT) + "_accuracy";
            assertThat(Objects.requireNonNull(ours.attributes().get(attribute)).share())
                    .as(name)
                    .isEqualTo(script.path(name).asDouble(), within(6e-5));
        }
    }

    private static void assertSame(Score score, JsonNode script) {
        assertThat(score.precision()).isEqualTo(script.path("precision").asDouble(), within(6e-5));
        assertThat(score.recall()).isEqualTo(script.path("recall").asDouble(), within(6e-5));
        assertThat(score.f1()).isEqualTo(script.path("f1").asDouble(), within(6e-5));
    }

    /** Rows of which some repeat the annotation, some bend it, and some tell what is not there. */
    private static Extraction halfRight(List<GoldArticle> gold) {
        List<FactRow> facts = new ArrayList<>();
        List<EntityRow> entities = new ArrayList<>();
        List<SourceRow> sources = new ArrayList<>();
        for (GoldArticle article : gold) {
            int number = 0;
            for (GoldArticle.GoldFact fact : article.facts()) {
                facts.addAll(bent(article.document(), fact, number++ % 7));
            }
            for (GoldArticle.GoldEntity entity : article.entities()) {
                String label = String.join(" | ", new TreeSet<>(entity.names()));
                String type = number++ % 5 == 0 ? "Person" : entity.type();
                entities.add(new EntityRow(article.document(), type, label));
            }
            for (String source : article.sources()) {
                String label = number++ % 3 == 0 ? "the harbour master" : "The " + source + "’s";
                sources.add(new SourceRow(article.document(), label));
            }
        }
        return new Extraction(facts, entities, sources);
    }

    private static List<FactRow> bent(String document, GoldArticle.GoldFact fact, int how) {
        String agent = String.join(" | ", fact.agent());
        String target = String.join(" | ", fact.target());
        String status = fact.statuses().isEmpty()
                ? ""
                : fact.statuses().get(how % fact.statuses().size());
        String source = String.join(" | ", fact.source());
        String quote = fact.quotes().isEmpty() ? "" : fact.quotes().get(0);
        FactRow right = new FactRow(document, fact.type(), agent, target, fact.date(), status, source, quote, 1);
        return switch (how) {
            case 0, 1 -> List.of(right);
            case 2 ->
                List.of(new FactRow(
                        document,
                        fact.type(),
                        target,
                        agent,
                        "2026",
                        "alleged",
                        "nobody",
                        quote.substring(quote.length() / 2),
                        1));
            case 3 ->
                List.of(
                        new FactRow(
                                document, fact.type(), agent, target, "", "denied", "", "something else altogether", 1),
                        right);
            case 4 ->
                List.of(new FactRow(
                        document,
                        fact.type(),
                        "the " + firstWord(agent),
                        firstWord(target),
                        "2026-0",
                        status,
                        source,
                        quote,
                        1));
            case 5 -> List.of(new FactRow(document, "Sue", agent, "", fact.date(), status, source, quote, 1));
            default -> List.of();
        };
    }

    private static String firstWord(String names) {
        int space = names.indexOf(' ');
        return space < 0 ? names : names.substring(0, space);
    }

    private static JsonNode runScript(Path folder, Extraction extraction) throws IOException, InterruptedException {
        ArrayNode facts = MAPPER.createArrayNode();
        for (FactRow row : extraction.facts()) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("document", row.document());
            values.put("type", row.type());
            values.put("agent", row.agent());
            values.put("target", row.target());
            values.put("date", row.date());
            values.put("status", row.status());
            values.put("source", row.source());
            values.put("quote", row.quote());
            facts.add(binding(values));
        }
        ArrayNode entities = MAPPER.createArrayNode();
        extraction
                .entities()
                .forEach(row -> entities.add(
                        binding(Map.of("document", row.document(), "type", row.type(), "label", row.label()))));
        ArrayNode sources = MAPPER.createArrayNode();
        extraction
                .sources()
                .forEach(row -> sources.add(binding(Map.of("document", row.document(), "source", row.source()))));
        Process script = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        GOLD.toString(),
                        "--json",
                        "--facts",
                        write(folder, "facts", facts),
                        "--entities",
                        write(folder, "entities", entities),
                        "--sources",
                        write(folder, "sources", sources))
                .redirectErrorStream(true)
                .start();
        String printed = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(printed).isZero();
        return MAPPER.readTree(printed);
    }

    private static ObjectNode binding(Map<String, String> values) {
        ObjectNode binding = MAPPER.createObjectNode();
        values.forEach((name, value) -> {
            if (!value.isEmpty()) {
                binding.putObject(name).put("type", "literal").put("value", value);
            }
        });
        return binding;
    }

    private static String write(Path folder, String name, ArrayNode bindings) throws IOException {
        ObjectNode results = MAPPER.createObjectNode();
        results.putObject("results").set("bindings", bindings);
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, MAPPER.writeValueAsString(results));
        return file.toString();
    }
}
