package org.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hearsay.query.Row;
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.ReadOutcome;
import org.hearsay.reading.input.ReadingOptions;

/**
 * Measures what becomes of the lines of pasted pages that are no article, against
 * {@code org/hearsay/reading/text/noise-lines.tsv}: how many stay in the text, and how many yield a claim.
 *
 * <p>Not a test: it needs texts that are no part of the project. {@link PasteNoiseIT} runs it where they lie.
 *
 * @param lines how many there are
 * @param kept those that stay in the text of their article
 * @param claims type of each claim whose quote touches such a line, and the quote
 */
record PasteNoise(int lines, List<String> kept, List<String> claims) {
    static final Path SHARED = Path.of("..", "shared");

    private static final String LINES = "/org/hearsay/reading/text/noise-lines.tsv";
    private static final int SHORTEST_SHARED = 12;

    PasteNoise {
        kept = List.copyOf(kept);
        claims = List.copyOf(claims);
    }

    static PasteNoise measure() throws IOException {
        int lines = 0;
        List<String> kept = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        NewsGraph graph = NewsGraph.inMemory();
        for (String[] fields : annotations()) {
            Path file = SHARED.resolve(fields[0]);
            List<String> text = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<String> noise = Arrays.stream(fields[1].split(" ", -1))
                    .map(number -> plain(text.get(Integer.parseInt(number) - 1)))
                    .toList();
            lines += noise.size();
            String body = body(file);
            noise.stream().filter(body.lines().toList()::contains).forEach(kept::add);
            for (Row row : facts(graph, file)) {
                String quote = plain(row.get("quote"));
                if (noise.stream().anyMatch(line -> touches(line, quote))) {
                    claims.add(row.get("type") + ": " + quote);
                }
            }
        }
        graph.close();
        return new PasteNoise(lines, kept, claims);
    }

    private static boolean touches(String line, String quote) {
        return line.contains(quote) || (line.length() >= SHORTEST_SHARED && quote.contains(line));
    }

    private static List<Row> facts(NewsGraph graph, Path file) {
        graph.add(file);
        String document = Document.identifierOf(file);
        return graph.query("facts").rows().stream()
                .filter(row -> row.get("document").equals(document))
                .toList();
    }

    private static String body(Path file) {
        StringBuilder body = new StringBuilder();
        new ArticleReader(ReadingOptions.DEFAULT)
                .read(file)
                .filter(ReadOutcome.Read.class::isInstance)
                .forEach(outcome ->
                        body.append(((ReadOutcome.Read) outcome).article().body()));
        return body.toString();
    }

    private static List<String[]> annotations() throws IOException {
        try (InputStream in = Objects.requireNonNull(PasteNoise.class.getResourceAsStream(LINES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
