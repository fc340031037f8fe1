package org.hearsay.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.graph.WrittenReading.content;
import static org.hearsay.graph.WrittenReading.effective;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Report;
import org.hearsay.claims.Status;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuadWriterTest {
    private static final String NS = "<https://w3id.org/hearsay/ns#";
    private static final String ID = "<https://w3id.org/hearsay/id/";
    private static final String TEXT = "Bank bans app\nThe bank has banned the app. The app 🙂 is made by Coder.";
    private static final String SENTENCE = "The bank has banned the app.";

    private static WrittenReading bank(String document) {
        return WrittenReading.of(document, TEXT)
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp")
                .entity(EntityType.ORGANIZATION, "Example Wire");
    }

    @Test
    void givesTheSameClaimTheSameIriInEveryArticle() {
        String one = claimOf(bank("one").report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE));
        String other = claimOf(WrittenReading.of("two", "Another text: banned.")
                .entity(EntityType.ORGANIZATION, "The Example Bank Ltd.")
                .entity(EntityType.TOOL, "ChatApp’s")
                .report("Ban", "The Example Bank Ltd.", "ChatApp’s", Status.DENIED, "banned."));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void knowsOneThingUnderTwoNames() {
        WrittenReading reading = WrittenReading.of("x", "The U.S. and EW.")
                .entity(EntityType.PLACE, "U.S.")
                .entity(EntityType.ORGANIZATION, "EW");
        assertThat(reading.batch().toNQuads())
                .contains(ID + "place/united-states>")
                .contains(ID + "organization/example-wire> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + NS
                        + "Outlet>")
                .contains("\"EW\"@en");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void drawsADirectEdgeOnlyForWhatIsAffirmed(Status status) {
        String quads = bank("one")
                .report("Ban", "Example Bank", "ChatApp", status, SENTENCE)
                .batch()
                .toNQuads();
        String edge = ID + "organization/example-bank> " + NS + "bans> " + ID + "tool/chatapp>";
        boolean affirmed = status == Status.ASSERTED || status == Status.REPORTED;
        assertThat(quads.contains(edge)).isEqualTo(affirmed);
    }

    @Test
    void neverDrawsAnEdgeForAnAccusation() {
        String quads = bank("one")
                .report("Accuse", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE, content("it spied"))
                .batch()
                .toNQuads();
        assertThat(quads).doesNotContain("example-bank> " + NS + "acc");
        assertThat(quads).contains(NS + "saidBy> " + ID + "organization/example-bank>");
    }

    @Test
    void tellsTwoAccusationsApartByTheirContentButNotByTheirPunctuation() {
        String spied = claimOf(bank("a")
                .report("Accuse", "Example Bank", "ChatApp", Status.ALLEGED, SENTENCE, content("it spied on staff")));
        String again = claimOf(bank("b")
                .report(
                        "Accuse",
                        "Example Bank",
                        "ChatApp",
                        Status.ALLEGED,
                        SENTENCE,
                        content("It spied on the staff.")));
        String other = claimOf(
                bank("c").report("Accuse", "Example Bank", "ChatApp", Status.ALLEGED, SENTENCE, content("it failed")));
        assertThat(spied).isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void putsTheParticipantsOfASymmetricClaimInOneOrder() {
        String one = claimOf(bank("a").report("Partner", "Example Bank", "Example Wire", Status.ASSERTED, SENTENCE));
        String other = claimOf(bank("b").report("Partner", "Example Wire", "Example Bank", Status.ASSERTED, SENTENCE));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void countsOffsetsInCodePoints() {
        String quads = bank("one")
                .report("develops", "Example Bank", "ChatApp", Status.ASSERTED, "is made by Coder.")
                .batch()
                .toNQuads();
        int units = TEXT.indexOf("is made by Coder.");
        assertThat(quads).contains("oa#start> \"" + (units - 1) + "\"").contains("oa#end> \"" + (units + 16) + "\"");
    }

    @Test
    void keepsTheChainFromOutletToCitedOutletToSpeaker() {
        String quads = bank("one")
                .at("https://times.example/1", "Example Times", "2026-05-03")
                .entity(EntityType.UNNAMED, "two people familiar with the matter")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.REPORTED,
                        SENTENCE,
                        "Example Wire > two people familiar with the matter")
                .batch()
                .toNQuads();
        String claim = claimOf(quads);
        String wire = ID + "report/" + claim + "-organization-example-wire>";
        assertThat(quads)
                .contains(NS + "saidBy> " + ID + "organization/example-wire>")
                .contains("wasDerivedFrom> " + wire)
                .contains(wire + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + NS + "UnreadReport>")
                .contains(wire + " <http://www.w3.org/ns/prov#wasDerivedFrom> " + ID + "report/" + claim + "-unnamed-");
    }

    @Test
    void joinsAllSentencesThatTellAClaimToOneReportWithAllSources() {
        QuadBatch batch = bank("one")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, "Bank bans app", effective("2026-07"))
                .report("Ban", "Example Bank", "ChatApp", Status.REPORTED, SENTENCE, "Example Wire")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.REPORTED,
                        "The app",
                        effective("2026-07-10"),
                        "an official")
                .batch();
        String report =
                ID + "report/" + batch.article().substring(batch.article().lastIndexOf('/') + 1) + '-'
                        + claimOf(batch.toNQuads()) + "> ";
        assertThat(batch.reports()).isOne();
        assertThat(batch.toNQuads())
                .contains(report + "<http://www.w3.org/ns/oa#exact> \"" + SENTENCE)
                .contains(report + NS + "status> " + NS + "Reported>")
                .contains(report + NS + "effectiveDate> \"2026-07-10\"")
                .contains(report + NS + "saidBy> " + ID + "organization/example-wire>")
                .containsPattern(Pattern.quote(report + NS + "saidBy> ") + ".*thing/.*-official>");
        assertThat(batch.toNQuads().lines().filter(line -> line.startsWith(report + NS + "alsoTold>")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERTED, ASSERTED, '', Asserted", "ASSERTED, REPORTED, '', Reported", "REPORTED, ALLEGED, '', Alleged",
        "PLANNED, ALLEGED, '', Alleged", "PLANNED, ASSERTED, '', Asserted", "PLANNED, REPORTED, 2026-05-01, Reported",
        "PLANNED, ASSERTED, 2026-07-10, Planned", "PLANNED, PLANNED, '', Planned"
    })
    void neverMakesAReportFirmerThanItsArticle(Status one, Status other, String date, String whole) {
        QuadBatch batch = bank("one")
                .at("https://times.example/1", "Example Times", "2026-05-03")
                .report("Ban", "Example Bank", "ChatApp", one, SENTENCE, effective(date))
                .report("Ban", "Example Bank", "ChatApp", other, "Bank bans app")
                .batch();
        assertThat(batch.toNQuads())
                .containsPattern("report/[^>]*> " + NS + "status> " + NS + whole + ">")
                .doesNotContainPattern("report/[^>]*> " + NS + "status> " + NS + "(?!" + whole + ")");
        boolean affirmed = whole.equals("Asserted") || whole.equals("Reported");
        assertThat(batch.toNQuads().contains(NS + "bans>")).isEqualTo(affirmed);
    }

    @Test
    void keepsWhatAnArticleTellsApartFromWhatItDenies() {
        QuadBatch batch = bank("one")
                .report("Ban", "Example Bank", "ChatApp", Status.ALLEGED, "Bank bans app")
                .report("Ban", "Example Bank", "ChatApp", Status.DENIED, SENTENCE)
                .batch();
        assertThat(batch.reports()).isEqualTo(2);
        assertThat(batch.toNQuads())
                .containsPattern("-denied> " + NS + "status> " + NS + "Denied>")
                .contains(NS + "Alleged>")
                .doesNotContain(NS + "alsoTold>");
    }

    @Test
    void leadsFromAnOutletsOwnReportToWhatOthersCite() {
        String cited = bank("one")
                .report("Ban", "Example Bank", "ChatApp", Status.REPORTED, SENTENCE, "Example Wire")
                .batch()
                .toNQuads();
        String own = bank("two")
                .at("https://wire.example/1", "Example Wire", "2026-05-02")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE)
                .batch()
                .toNQuads();
        String unread = ID + "report/" + claimOf(cited) + "-organization-example-wire>";
        assertThat(cited).contains("wasDerivedFrom> " + unread);
        assertThat(own).contains(NS + "readingOf> " + unread);
    }

    @Test
    void anOutletIsNoSourceOfItsOwnArticle() {
        String quads = bank("one")
                .at("https://wire.example/1", "Example Wire", "2026-05-02")
                .attribution("Example Wire")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE, "Example Wire")
                .batch()
                .toNQuads();
        assertThat(quads).doesNotContain("saidBy>").doesNotContain("citation>").doesNotContain("UnreadReport>");
    }

    @Test
    void takesWhatAnArticleCallsANewspaperForAnOutlet() {
        String outlet =
                "organization/example-kurier> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> " + NS + "Outlet>";
        assertThat(WrittenReading.of("x", "Example Kurier said so.")
                        .described(EntityType.ORGANIZATION, "Example Kurier", "the Danish newspaper")
                        .batch()
                        .toNQuads())
                .contains(outlet);
        assertThat(WrittenReading.of("x", "Example Kurier said so.")
                        .described(EntityType.ORGANIZATION, "Example Kurier", "the newspaper publisher")
                        .batch()
                        .toNQuads())
                .doesNotContain(outlet);
    }

    @Test
    void citesEveryoneTheArticleReliesOn() {
        String quads = bank("one")
                .entity(EntityType.PERSON, "Jane Roe")
                .attribution("Jane Roe")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE, "Example Wire")
                .report("Say", "Example Bank", "", Status.ASSERTED, SENTENCE, content("staff were told"))
                .batch()
                .toNQuads();
        assertThat(quads.lines().filter(line -> line.contains("schema.org/citation>")))
                .hasSize(3)
                .anyMatch(line -> line.contains("person/jane-roe"))
                .anyMatch(line -> line.contains("organization/example-wire"))
                .anyMatch(line -> line.contains("organization/example-bank"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, XMLSchema#date", "2026-07, XMLSchema#gYearMonth", "2026, XMLSchema#gYear",
        "2026-Q3, hearsay/ns#edtf", "2026-W28, hearsay/ns#edtf", "2026-02-31, hearsay/ns#edtf",
        "2026-01/2026-03, hearsay/ns#edtf"
    })
    void keepsThePrecisionOfADate(String date, String datatype) {
        String quads = bank("one")
                .report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE, effective(date))
                .batch()
                .toNQuads();
        assertThat(quads).containsPattern("effectiveDate> \"" + date + "\"\\^\\^<[^>]*" + datatype + ">");
    }

    @Test
    void doesNotTakeADescriptionInTwoArticlesForOneThing() {
        String one = claimOf(bank("one").report("Withdraw", "Example Bank", "update", Status.ASSERTED, SENTENCE));
        String two = claimOf(bank("two").report("Withdraw", "Example Bank", "update", Status.ASSERTED, SENTENCE));
        assertThat(one).isNotEqualTo(two);
    }

    @Test
    void leavesOutAndNamesWhatDoesNotPassTheGate() {
        WrittenReading reading = bank("one");
        Report outside = new Report(
                new Claim("Ban", reading.party("Example Bank"), reading.party("ChatApp"), ""),
                Status.ASSERTED,
                List.of(),
                new TextSpan(5, 5000),
                new TextSpan(5, 6),
                Details.NONE,
                0.5,
                "by hand");
        QuadBatch batch = reading.report("Juggle", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE)
                .report("Ban", "", "", Status.ASSERTED, SENTENCE)
                .report(outside)
                .batch();
        assertThat(batch.reports()).isZero();
        assertThat(batch.remarks())
                .hasSize(3)
                .anyMatch(r -> r.startsWith("Juggle"))
                .anyMatch(r -> r.contains("not in the text"));
    }

    @Test
    void writesTheSameBytesForTheSameReading() {
        WrittenReading reading = bank("one").report("Ban", "Example Bank", "ChatApp", Status.ASSERTED, SENTENCE);
        assertThat(writtenTwice(reading)).isEqualTo(reading.batch().toNQuads());
    }

    @Test
    void namesTheRunInAGraphOfItsOwn() {
        assertThat(bank("one").batch().toNQuads())
                .containsPattern(
                        "run/0.1.0-[0-9a-f]{8}> <https://schema.org/softwareVersion> \"0.1.0\" " + ID + "runs>")
                .contains("\"lexicon\" " + ID + "runs>");
    }

    private static String writtenTwice(WrittenReading reading) {
        return WrittenReading.writer().write(reading.reading()).toNQuads();
    }

    private static String claimOf(WrittenReading reading) {
        return claimOf(reading.batch().toNQuads());
    }

    private static String claimOf(String quads) {
        return quads.lines()
                .filter(line -> line.startsWith(ID + "claim/"))
                .map(line -> line.substring((ID + "claim/").length(), line.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }
}
