package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearsay.graph.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {
    private static final GraphStore STORE = SampleGraph.store(List.of(SampleGraph.times()));
    private final QueryRunner runner = new QueryRunner(STORE);

    @AfterAll
    static void close() {
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\") . } INSERT DATA { <urn:a> <urn:b> <urn:c> } #",
                "\" || true || \"",
                "} UNION { ?s ?p ?o } #",
                "<urn:a> <urn:b>",
                "\\u0022) || true || (\\u0022"
            })
    void aValueNeverChangesWhatIsAsked(String hostile) {
        assertThat(runner.ask("trace", Map.of("name", hostile)).rows()).isEmpty();
    }

    @Test
    void tellsWhereAQueryIsWrongOnlyIfThatIsKnown() {
        try (GraphStore store = SampleGraph.store(List.of(SampleGraph.wire()))) {
            QueryRunner runner = new QueryRunner(store);
            assertThatThrownBy(() -> runner.ask("SELECT * WHERE { ?a ?b }", Map.of()))
                    .hasMessageMatching("not a SPARQL query: line 1, column \\d+: .+");
            assertThatThrownBy(() -> runner.ask("SELECT * WHERE { ?a nobody:knows ?b }", Map.of()))
                    .hasMessageContaining("nobody:knows")
                    .message()
                    .doesNotContain("line 0", "-1")
                    .doesNotContainPattern("(?i)line \\d+.*line \\d+");
            assertThatThrownBy(() -> runner.ask("SELECT ?a (COUNT(?b) AS ?a) WHERE { ?a ?c ?b }", Map.of()))
                    .message()
                    .doesNotContain("line 0", "-1");
        }
    }

    @Test
    void aQueryForFactsNeverFindsWhatIsAlleged() {
        Answer edges = runner.ask(
                "PREFIX hs: <https://w3id.org/hearsay/ns#> SELECT ?p WHERE { ?type hs:directEdge ?p . ?s ?p ?o }",
                Map.of());
        assertThat(edges.rows()).extracting(row -> row.get("p")).containsExactly("https://w3id.org/hearsay/ns#bans");
    }

    @Test
    void answersAskAndConstructAsTables() {
        assertThat(runner.ask("ASK { ?s a <https://w3id.org/hearsay/ns#Ban> }", Map.of())
                        .rows())
                .containsExactly(new Row(Map.of("answer", "true")));
        assertThat(runner.ask("CONSTRUCT WHERE { ?s a <https://w3id.org/hearsay/ns#Ban> }", Map.of())
                        .columns())
                .containsExactly("subject", "predicate", "object");
    }

    @ParameterizedTest
    @CsvSource({"JSON, '\"bindings\"'", "CSV, s", "TSV, ?s", "XML, <sparql"})
    void writesTheStandardFormats(AnswerFormat format, String sign) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write("SELECT ?s { ?s a <https://w3id.org/hearsay/ns#Ban> }", Map.of(), format, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(sign).contains("claim/ban-");
    }

    @Test
    void saysWhatIsWrongWithAQuery() {
        assertThatThrownBy(() -> runner.ask("SELECT ?s WHERE {\n ?s ?p }", Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> runner.ask("nonsense", Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("there is no query called nonsense")
                .hasMessageContaining("trace");
        assertThatThrownBy(() -> runner.ask("trace", Map.of("nome", "x")))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("?nome")
                .hasMessageContaining("?name");
        assertThatThrownBy(() -> runner.ask("trace", Map.of("a b", "x"))).isInstanceOf(QueryException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "LOAD <http://127.0.0.1:9/x>"
            })
    void refusesToReachOutOrToChangeAnything(String sparql) {
        assertThatThrownBy(() -> runner.ask(sparql, Map.of())).isInstanceOf(QueryException.class);
    }
}
