package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.article.Article;
import org.hearsay.export.ExportFormat;
import org.hearsay.export.ExportOptions;
import org.hearsay.export.Exporter;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.Outcome;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipelines;
import org.hearsay.pipeline.ReadingSetup;
import org.hearsay.query.QueryRunner;
import org.hearsay.reading.ArticleReader;
import org.hearsay.reading.input.ReadOutcome;
import org.junit.jupiter.api.Test;

/** The articles that ship with Hearsay, read for real: what every store must keep, whatever is in it. */
class SampleGraphIT {
    private static final Path SAMPLE = Path.of("src/main/resources/org/hearsay/sample");
    private static final Extractor EXTRACTOR = Pipelines.extractor(List.of());

    private static List<Article> articles() {
        try (Stream<ReadOutcome> outcomes = new ArticleReader(ReadingSetup.standard()).read(SAMPLE)) {
            return outcomes.filter(ReadOutcome.Read.class::isInstance)
                    .map(outcome -> ((ReadOutcome.Read) outcome).article())
                    .toList();
        }
    }

    private static NewsGraph graph(List<Article> articles) {
        NewsGraph graph = NewsGraph.builder().extractor(EXTRACTOR).open();
        articles.forEach(article -> assertThat(graph.add(article)).isInstanceOf(Outcome.Added.class));
        return graph;
    }

    private static String export(NewsGraph graph, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(ExportOptions.of(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isTheSameWhateverTheOrderOfTheArticles() {
        List<Article> backwards = new ArrayList<>(articles());
        Collections.reverse(backwards);
        assertThat(backwards).hasSizeGreaterThan(7);
        try (NewsGraph one = graph(articles());
                NewsGraph other = graph(backwards)) {
            assertThat(export(one, ExportFormat.TRIG)).isEqualTo(export(other, ExportFormat.TRIG));
            for (String query : QueryRunner.names()) {
                assertThat(one.query(query)).as(query).isEqualTo(other.query(query));
            }
        }
    }

    @Test
    void comesBackAsTheSameTurtle() throws IOException {
        try (NewsGraph graph = graph(articles())) {
            String first = export(graph, ExportFormat.TURTLE);
            Model model = ModelFactory.createDefaultModel();
            RDFParser.fromString(first, Lang.TURTLE).parse(model);
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new Exporter(IriMinter.DEFAULT_BASE).writeTurtle(model.getGraph().find(), again);
            assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(first);
        }
    }

    @Test
    void holdsWhatItPromises() {
        try (NewsGraph graph = graph(articles())) {
            assertThat(graph.check()).isEmpty();
            assertThat(graph.verify()).isEmpty();
            articles().forEach(article -> assertThat(graph.add(article)).isInstanceOf(Outcome.Unchanged.class));
            assertThat(graph.query(
                                    """
                                    PREFIX hs: <https://w3id.org/hearsay/ns#>
                                    SELECT ?agent ?edge ?target WHERE {
                                      ?type hs:directEdge ?edge .
                                      ?agent ?edge ?target .
                                      FILTER NOT EXISTS {
                                        { ?claim a ?type ; hs:agent ?agent ; hs:target ?target }
                                        UNION { ?claim a ?type ; hs:agent ?target ; hs:target ?agent }
                                        ?report hs:claim ?claim ; hs:status/hs:affirmed true .
                                      }
                                    }""",
                                    Map.of())
                            .rows())
                    .isEmpty();
        }
    }
}
