package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    static Iterable<String> commands() {
        return Main.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelpsWithExamplesAndExitCodes(String command) {
        Execution help = Execution.of(command, "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .contains("Usage: hearsay " + command, "Exit codes:", "Examples:", "  hearsay " + command);
    }

    @Test
    void helpListsAllCommands() {
        assertThat(Execution.of("--help").out()).contains(commands());
    }

    @Test
    void tellsItsVersion() {
        assertThat(Execution.of("--version").out()).matches("hearsay \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "add",
                "add x",
                "add x --store s --published yesterday",
                "add x --store s --max-bytes 0",
                "query facts --store s --format pdf",
                "query facts --store s --set name",
                "export --store s",
                "export - --store s --min-confidence 2",
                "export - --store s --min-confidence NaN",
                "trace --store s",
                "explain x --format xml",
                "serve --store s --port 70000",
                "watch feed.xml --store s",
                "watch https://news.example/feed --store s --every soon"
            })
    void wrongUsageIsTwoAndSaysWhereHelpIs(String line) {
        Execution run = Execution.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hearsay: ").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(Execution.of("qery").err()).contains("hearsay query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "check", "verify", "trace x", "query facts", "export -"})
    void aStoreThatIsNotThereIsAFailureWithoutStackTrace(String command, @TempDir Path folder) {
        Path store = folder.resolve("missing");
        Execution run = Execution.of((command + " --store " + store).split(" "));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("hearsay: ").contains("missing").doesNotContain("\tat ");
        assertThat(store).doesNotExist();
    }

    @Test
    void debugShowsTheStackTrace(@TempDir Path folder) {
        Path store = folder.resolve("missing");
        assertThat(Execution.of("stats", "--debug", "--store", store.toString()).err())
                .contains("\tat org.hearsay");
    }

    @Test
    void aQueryFileThatIsNotThereIsNamed() {
        Execution run = Execution.of("query", "my.rq", "--store", "s");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("my.rq: no such file");
    }
}
