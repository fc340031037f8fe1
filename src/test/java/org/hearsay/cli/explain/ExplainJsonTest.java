package org.hearsay.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplainJsonTest {

    @Test
    void hasExactlyTheFieldsThatToolsExpect() throws JsonProcessingException {
        JsonNode json = json();
        assertThat(fields(json))
                .containsExactly(
                        "document", "published", "body", "sentences", "mentions", "dates", "attributions", "claims");
        assertThat(fields(json.at("/sentences/0"))).containsExactly("start", "end", "tokens");
        assertThat(fields(json.at("/sentences/0/tokens/0")))
                .containsExactly("start", "end", "text", "lemma", "tag", "head", "relation");
        assertThat(fields(json.at("/mentions/0"))).containsExactly("start", "end", "kind", "type", "entity");
        assertThat(fields(json.at("/dates/0"))).containsExactly("start", "end", "value");
        assertThat(fields(json.at("/attributions/0"))).containsExactly("source", "cue", "content");
        assertThat(fields(json.at("/claims/0")))
                .containsExactly("type", "roles", "status", "source", "start", "end", "rule");
    }

    @Test
    void countsOffsetsInCodePointsOfTheBody() throws JsonProcessingException {
        JsonNode json = json();
        assertThat(json.at("/mentions")).allSatisfy(mention -> assertThat("Skarvik Line Quaypass Wire")
                .contains(cut(mention.get("start").asInt(), mention.get("end").asInt())));
        assertThat(cut(
                        json.at("/attributions/0/content/0").asInt(),
                        json.at("/attributions/0/content/1").asInt()))
                .isEqualTo("Skarvik dropped Quaypass Friday");
        assertThat(cut(
                        json.at("/dates/0/start").asInt(),
                        json.at("/dates/0/end").asInt()))
                .isEqualTo("Friday");
    }

    @Test
    void namesTheRolesOfAClaimAndItsSource() throws JsonProcessingException {
        JsonNode claim = json().at("/claims/0");
        assertThat(claim.get("roles").toString())
                .isEqualTo("{\"agent\":\"Skarvik Line\",\"target\":\"Quaypass\",\"date\":\"2026-08-21\"}");
        assertThat(claim.get("source").asText()).isEqualTo("Wire");
        assertThat(claim.get("status").asText()).isEqualTo("reported");
    }

    @Test
    void standsOnOneLine() {
        assertThat(ExplainJson.of(ExampleReading.of())).doesNotContain("\n");
    }

    private static JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(ExplainJson.of(ExampleReading.of()));
    }

    private static List<String> fields(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static String cut(int start, int end) {
        int[] points = ExampleReading.BODY.codePoints().toArray();
        StringBuilder words = new StringBuilder();
        IntStream.range(start, end).forEach(i -> words.appendCodePoint(points[i]));
        return words.toString();
    }
}
