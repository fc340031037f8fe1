package org.hearsay.cli.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.NewsGraph;
import org.hearsay.cli.screen.Screen;
import org.hearsay.cli.screen.Table;
import org.hearsay.query.Answer;
import org.hearsay.query.AnswerFormat;
import org.hearsay.query.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay query}: asks a SPARQL query from a file, or one of the built-in ones by name. */
@Command(
        name = "query",
        description = "Ask a SPARQL query from a file, or a built-in one by name.",
        footer = {
            "  hearsay query facts --store news",
            "  hearsay query timeline --set name=Alibaba --store news --format csv",
            "  hearsay query my.rq --store news --format json"
        })
public final class QueryCommand extends GraphCommand {

    /** How the answer is printed. */
    enum Format {
        /** Aligned columns, for people. */
        table,
        /** SPARQL results as JSON. */
        json,
        /** Comma-separated values. */
        csv,
        /** Tab-separated values. */
        tsv,
        /** SPARQL results as XML. */
        xml
    }

    private static final Map<String, String> SHORT_NAMESPACES =
            Map.of("https://w3id.org/hearsay/ns#", "hs:", "https://w3id.org/hearsay/id/", "id:");

    @Parameters(paramLabel = "FILE_OR_NAME", description = "A file with SPARQL, or the name of a built-in query.")
    private String query = "";

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}; by default ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Give a variable of the query a value; an IRI is written <…>. May be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Override
    double minConfidence() {
        return confidence.minimum();
    }

    @Override
    void prepare() throws IOException {
        Path file = Path.of(query);
        if (Files.isRegularFile(file)) {
            query = Files.readString(file, StandardCharsets.UTF_8);
        } else if (query.endsWith(".rq") || query.endsWith(".sparql") || file.getNameCount() > 1) {
            throw new NoSuchFileException(query);
        }
    }

    @Override
    int run(NewsGraph graph, Screen screen) throws IOException {
        switch (format) {
            case table -> printTable(graph.query(query, values), screen);
            case json -> write(graph, AnswerFormat.JSON, screen);
            case csv -> write(graph, AnswerFormat.CSV, screen);
            case tsv -> write(graph, AnswerFormat.TSV, screen);
            case xml -> write(graph, AnswerFormat.XML, screen);
        }
        return ExitCode.OK;
    }

    private void write(NewsGraph graph, AnswerFormat wanted, Screen screen) throws IOException {
        try (OutputStream out = screen.stream()) {
            graph.query(query, values, wanted, out);
        }
    }

    private static void printTable(Answer answer, Screen screen) {
        Table table = new Table(answer.columns());
        for (Row row : answer.rows()) {
            table.add(answer.columns().stream()
                    .map(column -> shortened(row.get(column)))
                    .toList());
        }
        table.print(screen);
        List<Row> rows = answer.rows();
        screen.remark(rows.size() == 1 ? "1 row" : rows.size() + " rows");
    }

    private static String shortened(String value) {
        return SHORT_NAMESPACES.entrySet().stream()
                .filter(namespace -> value.startsWith(namespace.getKey()))
                .map(namespace -> namespace.getValue()
                        + value.substring(namespace.getKey().length()))
                .findFirst()
                .orElse(value);
    }
}
