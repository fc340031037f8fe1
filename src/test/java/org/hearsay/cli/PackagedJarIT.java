package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar by itself, as a process of its own: what it says, in which encoding, with which exit code. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "hearsay.jar").toAbsolutePath();

    private final Path folder;

    PackagedJarIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void helpsWithoutAWordOnStandardError() throws Exception {
        Execution help = run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: hearsay");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void wrongUsageIsTwo() throws Exception {
        assertThat(run("frobnicate").exitCode()).isEqualTo(2);
    }

    @Test
    void buildsTheSampleGraphQuietlyAndAnswersFromIt() throws Exception {
        Execution sample = run("sample", "--store", "first-look");
        assertThat(sample.err()).isEmpty();
        assertThat(sample.exitCode()).isZero();
        assertThat(sample.out()).contains("8 added", "java -jar");
        assertThat(run("sample", "--store", "first-look").out()).contains("0 added, 8 unchanged");
        assertThat(run("verify", "--store", "first-look").exitCode()).isZero();
        assertThat(run("check", "--store", "first-look").exitCode()).isZero();
        assertThat(run("query", "facts", "--store", "first-look", "--format", "csv")
                        .out())
                .contains("Claude Code");
        assertThat(run("export", "-", "--format", "jsonld", "--store", "first-look")
                        .out())
                .startsWith("{");
    }

    @Test
    void printsUnicodeWhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Ærø Bank has sued “Lindvale Systems” – a Danish company.");
        Execution explain = run("explain", "a.txt", "--format", "json");
        assertThat(explain.out()).contains("Ærø Bank", "“Lindvale Systems” – a");
    }

    @Test
    void aStoreThatAnotherProcessUsesIsLeftAlone() throws Exception {
        Files.writeString(
                folder.resolve("a.txt"), "Skarvik Line has sued Lindvale Systems, a Danish software company.");
        assertThat(run("add", "a.txt", "--store", "s").exitCode()).isZero();
        Process server = start(
                folder.resolve("served").toFile(),
                folder.resolve("remarks").toFile(),
                "serve",
                "--store",
                "s",
                "--port",
                "0");
        try {
            waitForLine(folder.resolve("served"));
            Execution add = run("add", "a.txt", "--store", "s");
            assertThat(add.exitCode()).isEqualTo(1);
            assertThat(add.err()).contains("in use").doesNotContain("\tat ");
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(run("stats", "--store", "s").exitCode()).isZero();
    }

    private static void waitForLine(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && Files.size(file) == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(Files.readString(file)).contains("/sparql");
    }

    private Execution run(String... arguments) throws IOException, InterruptedException {
        File out = folder.resolve("stdout").toFile();
        File err = folder.resolve("stderr").toFile();
        Process process = start(out, err, arguments);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Execution(process.exitValue(), read(out), read(err));
    }

    private Process start(File out, File err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }
}
