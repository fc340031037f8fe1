package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.IsoMatcher;
import org.hearsay.claims.Status;
import org.hearsay.graph.IriMinter;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.store.GraphStore;
import org.hearsay.mentions.EntityType;
import org.hearsay.query.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {
    private final Exporter exporter = new Exporter(IriMinter.DEFAULT_BASE);

    private String export(List<QuadBatch> batches, ExportOptions options) {
        try (GraphStore store = SampleGraph.store(batches)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(store, options, out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<QuadBatch> batches() {
        List<QuadBatch> batches = new ArrayList<>(SampleGraph.batches().subList(0, 3));
        batches.add(hostile());
        return batches;
    }

    private static QuadBatch hostile() {
        String quote = "He wrote: \"\"\"C:\\temp\"\"\" and 'so' on\t— 🙂 <b>&amp; Straße\u0001\r.";
        return WrittenReading.of("hostile \"document\"", "Head\n\n" + quote + "\nlast line \"")
                .at("https://odd.example/a?b=c&d=(e)#f", "Odd & Söhne «Ltd»", "2026-05-03")
                .entity(EntityType.PERSON, "Zoë O’Hara-Łukasz")
                .entity(EntityType.TOOL, "C++")
                .report(
                        "Release",
                        "Zoë O’Hara-Łukasz",
                        "C++",
                        Status.ASSERTED,
                        quote,
                        WrittenReading.effective("2026-Q3"))
                .batch();
    }

    @Test
    void givesTheSameTurtleAfterALoadIntoAnEmptyModel() throws IOException {
        String first = export(batches(), ExportOptions.of(ExportFormat.TURTLE));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(first, Lang.TURTLE).parse(model);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        exporter.writeTurtle(model.getGraph().find(), again);
        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void givesTheSameBytesWhateverTheOrderOfTheArticles(ExportFormat format) {
        List<QuadBatch> backwards = batches();
        Collections.reverse(backwards);
        assertThat(export(backwards, ExportOptions.of(format))).isEqualTo(export(batches(), ExportOptions.of(format)));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "TURTLE", mode = EnumSource.Mode.EXCLUDE)
    void keepsEveryQuad(ExportFormat format) {
        Lang language =
                switch (format) {
                    case TRIG -> Lang.TRIG;
                    case NQUADS -> Lang.NQUADS;
                    default -> Lang.JSONLD11;
                };
        Dataset read = DatasetFactory.create();
        RDFParser.fromString(export(batches(), ExportOptions.of(format)), language)
                .parse(read);
        Dataset expected = DatasetFactory.create();
        batches().forEach(batch -> batch.quads().forEach(expected.asDatasetGraph()::add));
        assertThat(IsoMatcher.isomorphic(read.asDatasetGraph(), expected.asDatasetGraph()))
                .isTrue();
    }

    @Test
    void isMadeForPeople() {
        assertThat(export(batches(), ExportOptions.of(ExportFormat.TRIG)))
                .startsWith("PREFIX hs: <https://w3id.org/hearsay/ns#>\n")
                .contains("\n  organization:example-bank a schema:Organization ;\n")
                .contains("\n    hs:bans tool:chatapp ;\n")
                .doesNotContain("owl#");
    }

    @Test
    void leavesTheTextsOutOnRequest() {
        ExportOptions options = new ExportOptions(ExportFormat.TRIG, "", false, 0);
        assertThat(export(batches(), options))
                .doesNotContain("articleBody")
                .contains("oa:exact")
                .contains("hs:sha256");
    }

    @Test
    void givesOnlyWhatIsAboutAName() {
        ExportOptions options = new ExportOptions(ExportFormat.TRIG, "c++", true, 0);
        assertThat(export(batches(), options))
                .contains("hs:Release")
                .contains("hs:releases")
                .contains("Zoë")
                .doesNotContain("ChatApp")
                .doesNotContain("hs:Ban");
        ExportOptions other = new ExportOptions(ExportFormat.TRIG, "the lender", true, 0);
        assertThat(export(batches(), other)).doesNotContain("hs:Ban");
    }

    @Test
    void keepsTheChainOfWhatIsAboutAName() {
        ExportOptions options = new ExportOptions(ExportFormat.TRIG, "Chat app", true, 0);
        assertThat(export(SampleGraph.batches(), options))
                .contains("hs:UnreadReport")
                .contains("two officials")
                .contains("hs:bans")
                .doesNotContain("hs:Sue ");
    }

    @Test
    void dropsEdgesWithTheLastReportThatAffirmsThem() {
        ExportOptions options = new ExportOptions(ExportFormat.TURTLE, "", true, 0.95);
        assertThat(export(batches(), options))
                .doesNotContain("hs:bans")
                .doesNotContain("hs:Report")
                .contains("ChatApp");
    }
}
