package apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.hearsay.NewsGraph;
import org.hearsay.query.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what happens: its Java compiles and prints what stands below it, its query gives its answer.
 */
class ReadmeTest {

    private static final Path ARTICLES = Path.of("src/main/resources/org/hearsay/sample");
    private static final Pattern JAVA = block("java", "text");
    private static final Pattern QUERY = block("sparql", "text");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFiveLinesPrintWhatStandsBelowThem() throws Exception {
        List<MatchResult> snippets = JAVA.matcher(readme()).results().toList();
        assertThat(snippets).isNotEmpty();
        for (MatchResult snippet : snippets) {
            assertThat(run(snippet.group(1))).isEqualTo(snippet.group(2));
        }
    }

    @Test
    void theQueryGivesTheAnswersBelowIt() throws IOException {
        List<MatchResult> queries = QUERY.matcher(readme()).results().toList();
        assertThat(queries).isNotEmpty();
        try (NewsGraph graph = NewsGraph.inMemory()) {
            graph.add(ARTICLES);
            for (MatchResult query : queries) {
                assertThat(rows(graph.query(query.group(1))))
                        .contains(query.group(2).split("\n"));
            }
        }
    }

    @Test
    void everyLinkIntoTheProjectLeadsSomewhere() throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"))) {
            Pattern.compile("\\]\\((?!https?:|#)([^)#]+)")
                    .matcher(Files.readString(page))
                    .results()
                    .forEach(link -> assertThat(Path.of(link.group(1))).exists());
        }
    }

    private String run(String snippet) throws Exception {
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, asClass(snippet));
        String classPath = System.getProperty("java.class.path");
        StringWriter problems = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        var units = files.getJavaFileObjects(source);
        List<String> options = List.of("-classpath", classPath, "-d", folder.toString(), "-proc:none");
        assertThat(compiler.getTask(problems, files, null, options, null, units).call())
                .as(problems.toString())
                .isTrue();
        return outputOfSnippet();
    }

    private static String asClass(String snippet) {
        Map<Boolean, String> parts = snippet.lines()
                .collect(Collectors.partitioningBy(line -> line.startsWith("import "), Collectors.joining("\n")));
        return parts.get(true) + "\npublic class Snippet { public static void main(String[] args) throws Exception {\n"
                + parts.get(false) + "\n}}";
    }

    private String outputOfSnippet() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> rows(Answer answer) {
        return answer.rows().stream()
                .map(row -> String.join(
                        " | ", answer.columns().stream().map(row::get).toList()))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static Pattern block(String language, String answer) {
        return Pattern.compile("```" + language + "\\n((?:(?!```)[\\s\\S])*?)```\\n+(?:(?!```)[^\\n]*\\n+)??```"
                + answer + "\\n((?:(?!```)[\\s\\S])*?)```");
    }
}
