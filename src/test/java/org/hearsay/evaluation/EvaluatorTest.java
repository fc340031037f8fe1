package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.evaluation.Evaluation.Attribute;
import org.hearsay.evaluation.Extraction.EntityRow;
import org.hearsay.evaluation.Extraction.FactRow;
import org.hearsay.evaluation.Extraction.SourceRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
    private static final String FERRY = "ferry-courier";
    private static final String BARRED = "The council of Lakeside has barred the ticketing app Tidal from its ferries";
    private static final Offset<Double> EXACT = within(1e-9);

    private List<GoldArticle> gold = List.of();

    @BeforeEach
    void readGold() throws IOException {
        gold = new GoldReader().read(Path.of("src/test/resources/evaluation/ferry"));
    }

    @Test
    void countsRightWrongMissedAndNeutralFacts() {
        Evaluation outcome = evaluate(
                fact("Ban", "the Lakeside Council", "Tidal", "2026-03", "asserted", "", BARRED),
                fact("develops", "Wavefront Ltd", "Tidal", "", "alleged", "", "Wavefront, the maker of Tidal"),
                fact("worksFor", "Tarr", "Wavefront", "", "asserted", "", "Ines Tarr, who runs Wavefront"),
                fact("Sue", "Wavefront", "Lakeside council", "", "asserted", "", BARRED),
                fact("Gossip", "Wavefront", "Tidal", "", "asserted", "", BARRED));
        assertThat(outcome.facts()).isEqualTo(new Score(2, 3, 2, 5));
        assertThat(outcome.neutral()).isEqualTo(1);
        assertThat(outcome.facts().precision()).isEqualTo(2 / 3.0, EXACT);
        assertThat(outcome.facts().recall()).isEqualTo(0.4, EXACT);
        assertThat(outcome.facts().f1()).isEqualTo(0.5, EXACT);
        assertThat(outcome.byType().get("Sue")).isEqualTo(new Score(0, 1, 0, 0));
        assertThat(outcome.missed()).extracting(f -> f.type()).containsExactly("Deny", "Say", "Accuse");
        assertThat(outcome.spurious()).extracting(f -> f.type()).containsExactly("Sue");
    }

    @Test
    void comparesTheAttributesOfRightFacts() {
        Evaluation outcome = evaluate(
                fact("Ban", "Lakeside council", "Tidal", "2026", "reported", "", "barred the ticketing app Tidal"),
                fact("Accuse", "passenger", "Wavefront", "", "alleged", "A passenger", "accused Wavefront of selling"));
        assertThat(outcome.attributes().get(Attribute.DATE)).isEqualTo(new Accuracy(0, 1));
        assertThat(outcome.attributes().get(Attribute.STATUS)).isEqualTo(new Accuracy(1, 2));
        assertThat(outcome.attributes().get(Attribute.SOURCE)).isEqualTo(new Accuracy(1, 1));
        assertThat(outcome.attributes().get(Attribute.EVIDENCE)).isEqualTo(new Accuracy(2, 2));
    }

    @Test
    void takesSeveralRowsOfOneFactAsItsEvidence() {
        Evaluation outcome = evaluate(
                fact("Ban", "Lakeside council", "Tidal", "", "alleged", "", "Lakeside council bars Tidal"),
                fact("Ban", "Lakeside council", "Tidal", "2026-03-03", "planned", "", BARRED));
        assertThat(outcome.facts()).isEqualTo(new Score(1, 1, 1, 5));
        assertThat(outcome.attributes().get(Attribute.DATE)).isEqualTo(new Accuracy(1, 1));
        assertThat(outcome.attributes().get(Attribute.STATUS)).isEqualTo(new Accuracy(1, 1));
    }

    @Test
    void tellsSayingsApartBySpeakerAndPassage() {
        Evaluation outcome = evaluate(
                fact("Say", "Ines Tarr", "", "", "asserted", "Tarr", "\"Nothing was lost,\" said Ines Tarr, who runs"),
                fact("Say", "Ines Tarr", "", "", "asserted", "Tarr", "The ban starts on 3 March 2026."),
                fact(
                        "Deny",
                        "Wavefront | Wavefront Ltd",
                        "",
                        "",
                        "denied",
                        "",
                        "denied that the app had lost any data"));
        assertThat(outcome.facts()).isEqualTo(new Score(2, 3, 2, 5));
    }

    @Test
    void countsEntitiesAndSources() {
        Extraction extraction = new Extraction(
                List.of(),
                List.of(
                        new EntityRow(FERRY, "Tool", "Tidal"),
                        new EntityRow(FERRY, "Person", "Tarr | Ines Tarr"),
                        new EntityRow(FERRY, "Person", "Wavefront"),
                        new EntityRow(FERRY, "Place", "Lakeside"),
                        new EntityRow("other", "Tool", "Tidal")),
                List.of(new SourceRow(FERRY, "Wavefront's"), new SourceRow(FERRY, "the mayor")));
        Evaluation outcome = new Evaluator().evaluate(gold, extraction);
        assertThat(outcome.entities()).isEqualTo(new Score(2, 3, 2, 4));
        assertThat(outcome.sources()).isEqualTo(new Score(1, 2, 1, 2));
    }

    @Test
    void printsTheFigures() {
        EvaluationReport report = new EvaluationReport(
                evaluate(fact("Ban", "Lakeside council", "Tidal", "2026-03-03", "planned", "", BARRED)));
        assertThat(report.summary())
                .contains(
                        "facts        P  1.000  R  0.200  F1  0.333  system 1 gold 5 neutral 0",
                        "  date       1/1 = 1.000");
        assertThat(report.byType()).hasSize(5);
        assertThat(report.misses()).hasSize(4).first().asString().startsWith("MISSED   ferry-courier: develops(");
    }

    @Test
    void tellsHowReliableTheConfidenceIs() {
        Evaluation evaluation = evaluate(
                fact("Ban", "Lakeside council", "Tidal", "2026-03-03", "planned", "", BARRED),
                fact("Ban", "Tidal", "Lakeside council", "", "asserted", "", BARRED));

        assertThat(evaluation.reliability()).containsExactly(new ConfidenceBin(0.7, 0.8, 0.75, 1, 2));
        assertThat(new EvaluationReport(evaluation).reliability())
                .containsExactly("    confidence 0.7-0.8  mean 0.750  right 1/2 = 0.500");
    }

    @Test
    void saysWhereAnAnnotationIsBroken(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"facts\": [\n  }");
        assertThatExceptionOfType(MalformedArticleException.class)
                .isThrownBy(() -> new GoldReader().read(folder))
                .withMessageContaining("broken.json")
                .withMessageContaining("line 2");
    }

    private Evaluation evaluate(FactRow... rows) {
        return new Evaluator().evaluate(gold, new Extraction(List.of(rows), List.of(), List.of()));
    }

    private static FactRow fact(
            String type, String agent, String target, String date, String status, String source, String quote) {
        return new FactRow(FERRY, type, agent, target, date, status, source, quote, 0.75);
    }
}
