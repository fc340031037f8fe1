package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on a store, as a user types them. */
class CommandsIT {

    private static final Path ARTICLES = Path.of("src/main/resources/org/hearsay/sample");

    @TempDir
    static Path shared = Path.of("");

    private static Path store = Path.of("");
    private static Execution added = new Execution(0, "", "");

    @BeforeAll
    static void addTheSamples() {
        store = shared.resolve("store");
        added = Execution.of("add", ARTICLES.toString(), "--store", store.toString());
    }

    @Test
    void addCountsWhatBecameOfEveryInputAndSaysWhy() {
        assertThat(added.exitCode()).isZero();
        assertThat(added.out()).contains("8 added, 0 unchanged, 0 revised, 2 skipped, 0 rejected");
        assertThat(added.out()).containsPattern("skipped .*ferry-kuestenblatt\\.txt.*English");
    }

    @Test
    void addingTheSameAgainChangesNothing() {
        Execution again = Execution.of("add", ARTICLES.toString(), "--store", store.toString());
        assertThat(again.out()).contains("0 added, 8 unchanged, 0 revised");
    }

    @Test
    void aPipeSeesNeitherBarNorColours() {
        assertThat(added.out() + added.err()).doesNotContain("\u001b");
    }

    @Test
    void traceShowsWhoTellsAClaimAndOnWhoseWord() {
        Execution trace = Execution.of("trace", "Claude", "Code", "--store", store.toString());
        assertThat(trace.exitCode()).isZero();
        assertThat(trace.out())
                .contains("Ban: Alibaba → Claude Code", "Pacific Ledger · 2026-07-04", "on the word of Reuters");
        assertThat(trace.out()).contains("»").contains("«");
    }

    @Test
    void changesShowsWhatAnOutletWithdrew(@TempDir Path folder) throws IOException {
        Path article = folder.resolve("bank.txt");
        Files.writeString(
                folder.resolve("bank.meta.json"),
                "{\"url\": \"https://courier.example/bank\", \"publisher\": \"Marsh Courier\", \"datePublished\": \"2026-07-05\"}");
        String own = folder.resolve("store").toString();
        Files.writeString(article, "Marsh Bank acquired Dune Systems last year. Marsh Bank sued Gull Air on Friday.\n");
        assertThat(Execution.of("add", article.toString(), "--store", own).out())
                .contains("1 added");
        Files.writeString(article, "Marsh Bank acquired Dune Systems last year. The gulls are back on Friday.\n");
        assertThat(Execution.of("add", article.toString(), "--store", own).out())
                .contains("1 revised");
        Execution changes = Execution.of("changes", "gull", "--withdrawn", "--store", own);
        assertThat(changes.out())
                .contains("Marsh Courier · 2026-07-05 · bank", "withdrawn  Sue: Marsh Bank → Gull Air", "was asserted");
        assertThat(changes.err()).contains("1 change");
        Files.writeString(
                article, "The gulls of Marsh are back, and the harbour is quiet on this fine Friday morning.\n");
        assertThat(Execution.of("add", article.toString(), "--store", own).out())
                .as("a text without claims withdraws all that were there")
                .contains("1 revised");
        assertThat(Execution.of("changes", "dune", "--store", own).out()).contains("withdrawn");
    }

    @Test
    void traceOfSomethingUnknownSaysSo() {
        Execution trace = Execution.of("trace", "Atlantis", "--store", store.toString());
        assertThat(trace.exitCode()).isZero();
        assertThat(trace.err()).contains("no claims about Atlantis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "tsv", "xml"})
    void queryAnswersInEveryFormat(String format) {
        Execution query = Execution.of("query", "facts", "--store", store.toString(), "--format", format);
        assertThat(query.exitCode()).isZero();
        assertThat(query.out()).contains("document", "alibaba-pacific-ledger", "Ban");
    }

    @Test
    void queryTakesAFileAndValues() throws IOException {
        Path file = shared.resolve("by-name.rq");
        Files.writeString(
                file,
                "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT DISTINCT ?thing WHERE { ?thing skos:prefLabel ?label FILTER(STR(?label) = ?name) }");
        Execution query = Execution.of(
                "query", file.toString(), "--set", "name=Quaypass", "--store", store.toString(), "--format", "csv");
        assertThat(query.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith("/quaypass"));
    }

    @Test
    void aWrongQueryNamesLineAndColumn() throws IOException {
        Path file = shared.resolve("wrong.rq");
        Files.writeString(file, "SELECT ?x\nWHERE { ?x ?y }");
        Execution query = Execution.of("query", file.toString(), "--store", store.toString());
        assertThat(query.exitCode()).isEqualTo(1);
        assertThat(query.err()).contains("line 2");
    }

    @Test
    void anUnknownQueryNameListsTheKnownOnes() {
        Execution query = Execution.of("query", "fact", "--store", store.toString());
        assertThat(query.exitCode()).isEqualTo(1);
        assertThat(query.err()).contains("facts", "timeline");
    }

    @Test
    void exportGivesTheSameBytesEveryTime() throws IOException {
        Path file = shared.resolve("out.ttl");
        Execution toFile = Execution.of("export", file.toString(), "--store", store.toString());
        assertThat(toFile.exitCode()).isZero();
        Execution toOutput = Execution.of("export", "-", "--store", store.toString());
        assertThat(toOutput.out()).isEqualTo(Files.readString(file)).contains("hs:Ban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "nquads", "jsonld"})
    void exportKnowsOtherSyntaxes(String format) {
        Execution export = Execution.of("export", "-", "--format", format, "--store", store.toString());
        assertThat(export.exitCode()).isZero();
        assertThat(export.out()).contains("Claude Code");
    }

    @Test
    void aFailedExportLeavesNothingBehind() {
        Path file = shared.resolve("no/such/folder/out.ttl");
        Execution export = Execution.of("export", file.toString(), "--store", store.toString());
        assertThat(export.exitCode()).isEqualTo(1);
        assertThat(export.err()).startsWith("hearsay: ").contains("folder");
    }

    @Test
    void whatWasAddedFitsTheShapesAndItsQuotes() {
        assertThat(Execution.of("check", "--store", store.toString()).exitCode())
                .isZero();
        assertThat(Execution.of("verify", "--store", store.toString()).exitCode())
                .isZero();
    }

    @Test
    void statsCountArticlesAndReports() {
        assertThat(Execution.of("stats", "--store", store.toString()).out())
                .containsPattern("(?i)articles +8")
                .containsPattern("(?i)reports +\\d\\d");
    }

    @Test
    void explainGivesOneLineOfJsonForEachArticle() throws IOException {
        Execution explain = Execution.of("explain", ARTICLES.toString(), "--format", "json");
        List<String> lines = explain.out().lines().toList();
        assertThat(lines).hasSize(8);
        for (String line : lines) {
            JsonNode article = new ObjectMapper().readTree(line);
            assertThat(article.get("claims")).isNotEmpty();
            assertThat(article.get("sentences")).isNotEmpty();
        }
    }

    @Test
    void explainShowsTreesVotesAndRules() {
        Execution explain = Execution.of(
                "explain", ARTICLES.resolve("ferry-northern-wire.txt").toString());
        assertThat(explain.exitCode()).isZero();
        assertThat(explain.out()).contains("nsubj", "votes:", "rule:", "Quaypass");
    }

    @Test
    void optionsFillInWhatAnArticleDoesNotTell(@TempDir Path folder) throws IOException {
        Path article = text(folder, "plain.txt", "Harrow Bank has sued Lindvale Systems over a leak on Tuesday.");
        Execution explain =
                Execution.of("explain", article.toString(), "--format", "json", "--published", "2026-08-19");
        assertThat(explain.out()).contains("\"published\":\"2026-08-19\"");
    }

    @Test
    void badInputsAreNamedWithTheirCauseAndTheRestGoesOn(@TempDir Path folder) throws IOException {
        text(folder, "empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 7, 0, 0, 3});
        Files.write(folder.resolve("latin.txt"), "Der Fährmann".getBytes(StandardCharsets.ISO_8859_1));
        text(folder, "huge.txt", "The ferry sails. ".repeat(10_000));
        text(folder, "broken.txt", "Skarvik Line has suspended Quaypass.");
        text(folder, "broken.meta.json", "{\"headline\": ");
        text(folder, "picture.png", "x");
        text(folder, "good.txt", "Skarvik Line has suspended the app Quaypass. Skarvik Line sued Lindvale Systems.");
        Execution add = Execution.of(
                "add",
                folder.toString(),
                "/no/such/file.txt",
                "--store",
                folder.resolve("s").toString(),
                "--max-bytes",
                "100000");
        assertThat(add.exitCode()).isEqualTo(1);
        assertThat(add.out()).contains("1 added");
        for (String name : List.of("empty", "binary", "latin", "huge", "broken", "picture")) {
            assertThat(add.out().lines().filter(line -> line.contains(name)))
                    .as(name)
                    .anyMatch(line -> line.matches("(skipped|rejected) .*: .+"));
        }
        assertThat(add.out()).contains("/no/such/file.txt: no such file");
    }

    @Test
    void aReportHasOneLineOfJsonForEachInput(@TempDir Path folder) throws IOException {
        text(folder, "in/good.txt", "Skarvik Line sued Lindvale Systems, a Danish software company.");
        text(folder, "in/empty.txt", "");
        Path report = folder.resolve("report.jsonl");
        Execution.of(
                "add",
                folder.resolve("in").toString(),
                "--store",
                folder.resolve("s").toString(),
                "--report",
                report.toString());
        List<String> lines = Files.readAllLines(report);
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(1)).get("outcome").asText())
                .isEqualTo("added");
        assertThat(new ObjectMapper().readTree(lines.get(0)).get("causes")).isNotEmpty();
    }

    @Test
    void anUnreadableFileIsRejected(@TempDir Path folder) throws IOException {
        Path article = text(folder, "secret.txt", "Skarvik Line sued Lindvale Systems.");
        assumeThat(article.toFile().setReadable(false) && !Files.isReadable(article))
                .isTrue();
        Execution add = Execution.of(
                "add", article.toString(), "--store", folder.resolve("s").toString());
        assertThat(add.exitCode()).isEqualTo(1);
        assertThat(add.out()).contains("secret.txt", "1 rejected");
    }

    @Test
    void anEmptyFolderIsNoFailure(@TempDir Path folder) throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Execution add = Execution.of(
                "add", empty.toString(), "--store", folder.resolve("s").toString());
        assertThat(add.exitCode()).isZero();
        assertThat(add.out()).contains("0 added", "empty: no articles in it");
    }

    @Test
    void aFolderThatIsNoStoreIsLeftAlone(@TempDir Path folder) throws IOException {
        text(folder, "diary.txt", "Dear diary");
        Execution add = Execution.of("add", ARTICLES.toString(), "--store", folder.toString());
        assertThat(add.exitCode()).isEqualTo(1);
        assertThat(add.err()).contains(folder.toString());
        assertThat(folder.toFile().list()).containsExactly("diary.txt");
    }

    @Test
    void aFileInPlaceOfTheStoreIsAFailure(@TempDir Path folder) throws IOException {
        Path file = text(folder, "store", "no store");
        Execution stats = Execution.of("stats", "--store", file.toString());
        assertThat(stats.exitCode()).isEqualTo(1);
        assertThat(stats.err()).startsWith("hearsay: ").contains(file.toString());
    }

    @Test
    void textOfAnArticleCannotSteerTheTerminal(@TempDir Path folder) throws IOException {
        Path article = text(
                folder,
                "esc.txt",
                "Skarvik Line has sued Lindvale\u009b31m Systems.\n\nSkarvik Line\u001b]0;x\u0007 sued Quaypass.");
        String where = folder.resolve("s").toString();
        Execution add = Execution.of("add", article.toString(), "--store", where);
        Execution trace = Execution.of("trace", "Skarvik Line", "--store", where);
        Execution explain = Execution.of("explain", article.toString());
        assertThat(add.out() + add.err() + trace.out() + trace.err() + explain.out() + explain.err())
                .doesNotContain("\u001b", "\u0007", "\u009b");
    }

    @Test
    void sampleShowsTheStoriesAndAddsNothingTwice(@TempDir Path folder) {
        String where = folder.resolve("first-look").toString();
        Execution first = Execution.of("sample", "--store", where);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .contains("Ban: Alibaba → Claude Code", "8 added", "Try next", "ferry-kuestenblatt.txt")
                .doesNotContain("null");
        assertThat(folder.resolve("first-look.ttl")).isNotEmptyFile();
        assertThat(Execution.of("sample", "--store", where).out()).contains("0 added, 8 unchanged");
    }

    private static Path text(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
