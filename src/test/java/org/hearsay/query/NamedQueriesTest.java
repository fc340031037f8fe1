package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.claims.Status;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.store.GraphStore;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NamedQueriesTest {
    private static final GraphStore STORE = SampleGraph.store(SampleGraph.batches());
    private static final String BANK = "Example Bank | the lender";
    private static final String APP = "ChatApp | the Chat app";

    @AfterAll
    static void close() {
        STORE.close();
    }

    private static List<String> ask(String query, Map<String, String> values, String... columns) {
        Answer answer = new QueryRunner(STORE).ask(query, values);
        return answer.rows().stream()
                .map(row -> String.join(" ; ", Stream.of(columns).map(row::get).toList()))
                .toList();
    }

    @Test
    void factsGivesARowForEveryCurrentReport() {
        assertThat(new QueryRunner(STORE).ask("facts", Map.of()).columns())
                .containsExactly(
                        "document",
                        "type",
                        "agent",
                        "target",
                        "date",
                        "status",
                        "source",
                        "quote",
                        "start",
                        "end",
                        "confidence");
        assertThat(ask(
                        "facts",
                        Map.of(),
                        "document",
                        "type",
                        "agent",
                        "target",
                        "date",
                        "status",
                        "source",
                        "start",
                        "end"))
                .containsExactly(
                        "gazette ; develops ; " + BANK + " ; " + APP + " ;  ; reported ;  ; 0 ; 43",
                        "post ; Ban ; " + BANK + " ; " + APP + " ; 2026-07 ; denied ;  ; 0 ; 35",
                        "times ; Ban ; " + BANK + " ; " + APP
                                + " ; 2026-06-01 ; reported ; Example Wire | EW | two officials ; 14 ; 69",
                        "times ; Accuse ; a union ; " + APP + " ;  ; alleged ; a union ; 70 ; 109",
                        "wire ; Ban ; " + BANK + " ; " + APP + " ; 2026-06 ; asserted ;  ; 0 ; 36");
    }

    @Test
    void factsGivesARowForEverySentenceOfAReportWithTheSourcesOfAll() {
        QuadBatch batch = WrittenReading.of("long", "Bank bans app. It did so, Wire reported. From June it is banned.")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .entity(EntityType.ORGANIZATION, "Wire")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, "Bank bans app.")
                .report("Ban", "Example Bank", "ChatApp", Status.REPORTED, "It did so, Wire reported.", "Wire")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.ASSERTED,
                        "From June it is banned.",
                        WrittenReading.effective("2026-06"))
                .batch();
        try (GraphStore store = SampleGraph.store(List.of(batch))) {
            QueryRunner runner = new QueryRunner(store);
            assertThat(runner.ask("facts", Map.of()).rows())
                    .extracting(row -> row.get("start") + ";" + row.get("status") + ";" + row.get("source") + ";"
                            + row.get("date"))
                    .containsExactly("0;asserted;Wire;2026-06", "15;reported;Wire;2026-06", "41;asserted;Wire;2026-06");
            assertThat(runner.ask("article", Map.of()).rows()).hasSize(3);
            assertThat(runner.ask("trace", Map.of()).rows())
                    .extracting(row -> row.get("status") + ";" + row.get("quote"))
                    .containsExactly("reported;It did so, Wire reported.");
        }
    }

    @Test
    void factsLeavesOpenWhatNobodyNames() {
        QuadBatch batch = WrittenReading.of("open", "Example Bank was robbed, it said.")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .report("Breach", "", "Example Bank", Status.ASSERTED, "Example Bank was robbed")
                .report("Say", "Example Bank", "", Status.ASSERTED, "it said.", WrittenReading.content("robbed"))
                .batch();
        try (GraphStore store = SampleGraph.store(List.of(batch))) {
            assertThat(new QueryRunner(store).ask("facts", Map.of()).rows())
                    .extracting(row -> row.get("agent") + ";" + row.get("target"))
                    .containsExactly(";Example Bank", "Example Bank;");
        }
    }

    @Test
    void entitiesGivesNamedEntitiesOnly() {
        assertThat(new QueryRunner(STORE).ask("entities", Map.of()).columns())
                .containsExactly("document", "type", "label");
        assertThat(ask("entities", Map.of(), "document", "type", "label"))
                .hasSize(12)
                .startsWith(
                        "gazette ; Organization ; " + BANK,
                        "gazette ; Organization ; Example Wire | EW",
                        "gazette ; Tool ; " + APP)
                .noneMatch(row -> row.contains("union") || row.contains("Times") || row.contains("Gazette"));
    }

    @Test
    void sourcesGivesEveryoneAnArticleReliesOn() {
        assertThat(new QueryRunner(STORE).ask("sources", Map.of()).columns()).containsExactly("document", "source");
        assertThat(ask("sources", Map.of(), "document", "source"))
                .containsExactly("times ; Example Wire | EW", "times ; a union", "times ; two officials");
    }

    @Test
    void traceFollowsAClaimThroughTheOutlets() {
        assertThat(ask("trace", Map.of("name", "lender"), "outlet")).isEmpty();
        assertThat(ask("trace", Map.of("name", "chatapp"), "type", "published", "outlet", "status", "source"))
                .containsExactly(
                        "Accuse ; 2026-05-03 ; Example Times ; alleged ; a union",
                        "Ban ; 2026-05-02 ; Example Wire ; asserted ; ",
                        "Ban ; 2026-05-03 ; Example Times ; reported ; Example Wire | two officials",
                        "Ban ; 2026-05-04 ; Example Post ; denied ; ",
                        "develops ; 2026-05-05 ; Gazette ; reported ; ");
        String ban = ask("trace", Map.of(), "type", "claim").stream()
                .filter(row -> row.startsWith("Ban"))
                .findFirst()
                .orElseThrow()
                .substring("Ban ; ".length());
        assertThat(ask("trace", Map.of("claim", "<" + ban + ">"), "type")).containsExactly("Ban", "Ban", "Ban");
    }

    @Test
    void reportsTellsSourcesSideBySideFromSourcesInARow() {
        assertThat(ask("reports", Map.of("name", "ChatApp"), "type", "document", "source", "cue"))
                .contains("Ban ; times ; Example Wire, who relies on two officials ; Exam", "Ban ; wire ;  ; Exam");
        QuadBatch batch = WrittenReading.of("two", "Example Bank sues, Wire and Post say.")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.ORGANIZATION, "Wire")
                .entity(EntityType.ORGANIZATION, "Post")
                .report("Sue", "Example Bank", "", Status.REPORTED, "Example Bank sues", "Wire", "Post")
                .batch();
        try (GraphStore store = SampleGraph.store(List.of(batch))) {
            assertThat(new QueryRunner(store).ask("reports", Map.of()).rows())
                    .extracting(row -> row.get("source"))
                    .containsExactly("Post | Wire");
        }
    }

    @Test
    void claimsByOutletCountsArticles() {
        assertThat(ask("claims-by-outlet", Map.of("name", "times"), "outlet", "type", "status", "articles", "first"))
                .containsExactly(
                        "Example Times ; Accuse ; alleged ; 1 ; 2026-05-03",
                        "Example Times ; Ban ; reported ; 1 ; 2026-05-03");
        assertThat(ask("claims-by-outlet", Map.of(), "outlet")).hasSize(5);
    }

    @Test
    void allegationsNamesAccuserAndAccused() {
        assertThat(ask("allegations", Map.of(), "accuser", "accused", "content", "status", "outlet"))
                .containsExactly("a union ; ChatApp ; ChatApp spied on staff ; alleged ; Example Times");
        assertThat(ask("allegations", Map.of("name", "nobody"), "accuser")).isEmpty();
    }

    @Test
    void onlyAllegedLeavesOutWhatSomebodyAsserts() {
        assertThat(ask("only-alleged", Map.of(), "type", "agent", "target", "articles", "outlets"))
                .containsExactly("Accuse ; a union ; ChatApp ; 1 ; Example Times");
        assertThat(ask("only-alleged", Map.of("minConfidence", "0.95"), "type")).isEmpty();
    }

    @Test
    void citationsCountsWhoReliesOnWhom() {
        assertThat(ask("citations", Map.of(), "outlet", "source", "kind", "articles"))
                .containsExactly(
                        "Example Times ; Example Wire ; outlet ; 1",
                        "Example Times ; a union ; other ; 1",
                        "Example Times ; two officials ; other ; 1");
        assertThat(ask("citations", Map.of("name", "wire"), "source")).containsExactly("Example Wire");
    }

    @Test
    void timelineGoesByTheDateOfTheEvent() {
        assertThat(ask("timeline", Map.of("name", "ChatApp"), "when", "basis", "type", "status"))
                .containsExactly(
                        "2026-05-03 ; published ; Accuse ; alleged",
                        "2026-05-05 ; published ; develops ; reported",
                        "2026-06 ; effective ; Ban ; asserted",
                        "2026-06-01 ; effective ; Ban ; reported",
                        "2026-07 ; effective ; Ban ; denied");
    }

    @Test
    void disagreementsShowsStatusesAndDatesThatDoNotGoTogether() {
        assertThat(ask("disagreements", Map.of(), "type", "agent", "target", "about", "values", "articles"))
                .containsExactly(
                        "Ban ; Example Bank ; ChatApp ; date ; 2026-06 | 2026-06-01 | 2026-07 ; 3",
                        "Ban ; Example Bank ; ChatApp ; status ; asserted | denied | reported ; 3");
    }

    @Test
    void articleTellsEverythingOneArticleSays() {
        assertThat(ask("article", Map.of("document", "times"), "start", "type", "source", "content"))
                .containsExactly(
                        "14 ; Ban ; Example Wire | two officials ; ", "70 ; Accuse ; a union ; ChatApp spied on staff");
        assertThat(ask("article", Map.of(), "document")).hasSize(5);
    }

    @Test
    void changesComparesSnapshots() {
        assertThat(ask("changes", Map.of(), "document", "change", "type", "agent", "target", "before", "after"))
                .containsExactly(
                        "gazette ; status ; develops ; Example Bank ; ChatApp ; asserted ; reported",
                        "gazette ; withdrawn ; Sue ; Example Bank ; Example Wire ; asserted ; ");
        assertThat(ask("changes", Map.of("name", "example wire"), "change", "outlet", "quote"))
                .containsExactly("withdrawn ; Gazette ; The bank sues EW.");
        assertThat(ask("changes", Map.of("document", "times"), "document")).isEmpty();
    }

    @Test
    void aClaimIsNotWithdrawnWhileAnotherArticleOfTheOutletTellsIt() {
        List<QuadBatch> batches = new ArrayList<>(SampleGraph.correctedGazette());
        batches.add(
                1,
                SampleGraph.article("other", "The bank still sues EW.")
                        .at("https://gazette.example/2", "Gazette", "2026-05-06")
                        .report("Sue", "Example Bank", "Example Wire", Status.ASSERTED, "The bank still sues EW.")
                        .batch());
        try (GraphStore store = SampleGraph.store(batches)) {
            assertThat(new QueryRunner(store).ask("changes", Map.of()).rows())
                    .extracting(row -> row.get("change"))
                    .containsExactly("dropped", "status");
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryIsKnownByNameAndDescribesItsColumns(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".rq", "");
        assertThat(QueryRunner.names()).contains(name);
        String text = Files.readString(file);
        assertThat(text).startsWith("# ");
        String head = text.substring(0, text.indexOf("PREFIX"));
        assertThat(new QueryRunner(STORE).ask(text, Map.of()).columns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(head).containsPattern("\\b" + column + "\\b"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryAnswersTheSameWhateverTheOrderOfTheArticles(Path file) throws IOException {
        List<QuadBatch> backwards =
                new ArrayList<>(List.of(SampleGraph.times(), SampleGraph.wire(), SampleGraph.post()));
        List<QuadBatch> forwards = List.copyOf(backwards);
        Collections.reverse(backwards);
        try (GraphStore one = SampleGraph.store(forwards);
                GraphStore other = SampleGraph.store(backwards)) {
            String text = Files.readString(file);
            assertThat(new QueryRunner(one).ask(text, Map.of())).isEqualTo(new QueryRunner(other).ask(text, Map.of()));
        }
    }

    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .sorted()
                    .toList();
        }
    }
}
