package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.claims.Status;
import org.hearsay.graph.Outcome;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.store.GraphStoreException;
import org.hearsay.mentions.EntityType;
import org.hearsay.query.FoundClaim;
import org.hearsay.query.FoundReport;
import org.hearsay.reading.feed.FeedReader;
import org.hearsay.reading.input.ReadOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsGraphTest {
    private static final String BAN = "Example Bank has banned ChatApp.";

    /** Reads the sentence above wherever it stands. */
    private static WrittenReading read(Article article) {
        WrittenReading reading = WrittenReading.of(article.identifier(), article.body())
                .at(article.metadata().url(), "Example Times", "2026-05-03")
                .entity(EntityType.ORGANIZATION, "Example Bank")
                .entity(EntityType.TOOL, "ChatApp");
        return article.body().contains(BAN)
                ? reading.report(
                        "Ban", "Example Bank", "ChatApp", Status.ASSERTED, BAN, WrittenReading.effective("2026-06"))
                : reading;
    }

    private static NewsGraph graph() {
        return NewsGraph.builder().extractor(article -> read(article).reading()).open();
    }

    private static Article article(String document, String body) {
        return WrittenReading.of(document, body)
                .at("", "Example Times", "2026-05-03")
                .article();
    }

    @Test
    void aSummaryNeverWithdrawsWhatTheFullTextClaims() {
        try (NewsGraph graph = graph()) {
            ReadOutcome.Read summary = summary("A bank and an app.");
            assertThat(graph.add(summary)).isInstanceOf(Outcome.Skipped.class);
            assertThat(graph.add(summary("Short. " + BAN))).isInstanceOf(Outcome.Added.class);
            graph.add(article("one", BAN));
            assertThat(graph.add(summary))
                    .isInstanceOfSatisfying(Outcome.Skipped.class, skipped -> assertThat(skipped.reason())
                            .contains("there already"));
            assertThat(graph.claimsAbout("chatapp")).singleElement().satisfies(claim -> assertThat(claim.reports())
                    .isEqualTo(1));
        }
    }

    private static ReadOutcome.Read summary(String body) {
        return new ReadOutcome.Read("feed, entry 1", article("one", body), List.of(FeedReader.ONLY_A_SUMMARY));
    }

    @Test
    void tellsWhatIsClaimedAndWhoSaysSo() {
        try (NewsGraph graph = graph()) {
            graph.add(article("one", BAN));
            graph.add(article("two", "Once more. " + BAN));
            List<FoundClaim> claims = graph.claimsAbout("chatapp");
            assertThat(claims).singleElement().satisfies(claim -> {
                assertThat(claim.type()).isEqualTo("Ban");
                assertThat(claim.agent()).isEqualTo("Example Bank");
                assertThat(claim.reports()).isEqualTo(2);
            });
            assertThat(graph.reportsOf(claims.get(0).iri()))
                    .extracting(FoundReport::document, FoundReport::outlet, FoundReport::quote, FoundReport::start)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("one", "Example Times", BAN, 0),
                            org.assertj.core.groups.Tuple.tuple("two", "Example Times", BAN, 11));
            assertThat(graph.claimsAbout("Chat")).isEmpty();
            assertThat(graph.check()).isEmpty();
            assertThat(graph.verify()).isEmpty();
            assertThat(graph.stats())
                    .containsEntry("articles", 2L)
                    .containsEntry("claims", 1L)
                    .containsEntry("reports", 2L);
        }
    }

    @Test
    void addsTheSameArticleOnceAndAChangedOneAsARevision() {
        try (NewsGraph graph = graph()) {
            assertThat(graph.add(article("one", BAN))).isInstanceOf(Outcome.Added.class);
            assertThat(graph.add(article("one", BAN))).isInstanceOf(Outcome.Unchanged.class);
            assertThat(graph.add(article("one", "Update: " + BAN))).isInstanceOf(Outcome.Revised.class);
            assertThat(graph.reportsOf(graph.claimsAbout("ChatApp").get(0).iri()))
                    .hasSize(1);
        }
    }

    @Test
    void skipsWhatHoldsNothingAndSaysWhy() {
        try (NewsGraph graph = graph()) {
            assertThat(graph.add(article("one", "Nothing happened.")))
                    .isEqualTo(new Outcome.Skipped("one", "no claims were found"));
            assertThat(graph.add(article("two", " \n"))).isEqualTo(new Outcome.Skipped("two", "there is no text"));
            assertThat(graph.add(article("three", "broken \ud83d."))).isInstanceOf(Outcome.Rejected.class);
            assertThat(graph.stats()).containsEntry("articles", 0L);
        }
    }

    @Test
    void leavesUncertainReportsOut() {
        try (NewsGraph graph = NewsGraph.builder()
                .extractor(article -> read(article).reading())
                .minConfidence(0.95)
                .open()) {
            graph.add(article("one", BAN));
            assertThat(graph.claimsAbout("ChatApp")).isEmpty();
            assertThat(graph.query("facts").rows()).isEmpty();
            assertThat(graph.query("facts", Map.of("minConfidence", "0.5")).rows())
                    .hasSize(1);
            assertThat(graph.query("ASK { ?s a <https://w3id.org/hearsay/ns#Ban> }")
                            .rows()
                            .get(0)
                            .get("answer"))
                    .isEqualTo("true");
        }
    }

    @Test
    void takesANewKindOfClaimFromTurtleAlone(@TempDir Path folder) throws IOException {
        Path turtle = Files.writeString(
                folder.resolve("mine.ttl"),
                """
                PREFIX hs: <https://w3id.org/hearsay/ns#>
                PREFIX my: <https://my.example/ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                my:Sponsor a hs:ClaimType ; skos:notation "Sponsor" ; hs:directEdge my:sponsors .
                """);
        try (NewsGraph graph = NewsGraph.builder()
                .ontology(turtle)
                .extractor(article -> read(article)
                        .report("Sponsor", "Example Bank", "ChatApp", Status.REPORTED, "pays for ChatApp")
                        .reading())
                .open()) {
            graph.add(article("one", "Example Bank pays for ChatApp."));
            assertThat(graph.query("facts").rows())
                    .extracting(row -> row.get("type"))
                    .containsExactly("Sponsor");
            assertThat(graph.query("ASK { ?bank <https://my.example/ns#sponsors> ?app }")
                            .rows()
                            .get(0)
                            .get("answer"))
                    .isEqualTo("true");
            assertThat(graph.check()).isEmpty();
        }
    }

    @Test
    void readsFilesAndFolders(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Bank news\n\n" + BAN + " The bank told its staff on Monday.\n");
        Files.writeString(folder.resolve("b.txt"), "");
        try (NewsGraph graph = graph()) {
            assertThat(graph.add(folder))
                    .hasSize(2)
                    .hasAtLeastOneElementOfType(Outcome.Added.class)
                    .hasAtLeastOneElementOfType(Outcome.Rejected.class);
        }
    }

    @Test
    void findsQuotesThatWereTamperedWith() {
        try (NewsGraph graph = graph()) {
            graph.add(article("one", BAN));
            graph.dataset()
                    .executeWrite(() -> org.apache.jena.update.UpdateAction.parseExecute(
                            """
                            PREFIX oa: <http://www.w3.org/ns/oa#>
                            DELETE { GRAPH ?g { ?r oa:start ?s } } INSERT { GRAPH ?g { ?r oa:start 3 } }
                            WHERE { GRAPH ?g { ?r oa:start ?s } }
                            """,
                            graph.dataset()));
            assertThat(graph.verify()).singleElement().asString().contains("one: the text from 3");
        }
    }

    @Test
    void refusesAMissingStoreThatMustExist(@TempDir Path folder) {
        NewsGraph.Builder builder =
                NewsGraph.builder().folder(folder.resolve("none")).existing();
        assertThatThrownBy(builder::open).isInstanceOf(GraphStoreException.class);
    }
}
