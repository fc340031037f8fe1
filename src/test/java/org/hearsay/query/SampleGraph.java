package org.hearsay.query;

import static org.hearsay.graph.WrittenReading.content;
import static org.hearsay.graph.WrittenReading.effective;

import java.util.List;
import org.hearsay.claims.Status;
import org.hearsay.graph.QuadBatch;
import org.hearsay.graph.WrittenReading;
import org.hearsay.graph.ontology.Ontology;
import org.hearsay.graph.store.GraphStore;
import org.hearsay.mentions.EntityType;

/** Three outlets on one story: one asserts a ban, one relays it, one denies it; one allegation; one correction. */
public final class SampleGraph {
    private SampleGraph() {}

    /** {@return a store in memory with the articles, added in that order} */
    public static GraphStore store(List<QuadBatch> batches) {
        GraphStore store = GraphStore.inMemory(Ontology.shipped());
        batches.forEach(store::add);
        return store;
    }

    public static List<QuadBatch> batches() {
        return List.of(
                times(),
                wire(),
                post(),
                correctedGazette().get(0),
                correctedGazette().get(1));
    }

    static WrittenReading article(String document, String text) {
        return WrittenReading.of(document, text)
                .described(EntityType.ORGANIZATION, "Example Bank", "the lender")
                .entity(EntityType.TOOL, "ChatApp", "the Chat app")
                .entity(EntityType.ORGANIZATION, "Example Wire", "EW");
    }

    static QuadBatch times() {
        return article(
                        "times",
                        "Bank bans app\nExample Bank has banned ChatApp, Example Wire reported. A union alleges ChatApp spied on staff.")
                .at("https://times.example/1", "Example Times", "2026-05-03")
                .entity(EntityType.UNNAMED, "a union")
                .entity(EntityType.UNNAMED, "two officials")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.REPORTED,
                        "Example Bank has banned ChatApp, Example Wire reported.",
                        effective("2026-06-01"),
                        "Example Wire > two officials")
                .report(
                        "Accuse",
                        "a union",
                        "ChatApp",
                        Status.ALLEGED,
                        "A union alleges ChatApp spied on staff.",
                        content("ChatApp spied on staff"))
                .batch();
    }

    static QuadBatch wire() {
        return article("wire", "Example Bank bans ChatApp from June.")
                .at("https://wire.example/7", "Example Wire", "2026-05-02")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.ASSERTED,
                        "Example Bank bans ChatApp from June.",
                        effective("2026-06"))
                .batch();
    }

    static QuadBatch post() {
        return article("post", "Example Bank has not banned ChatApp, it will do so in July.")
                .at("https://post.example/x", "Example Post", "2026-05-04")
                .report(
                        "Ban",
                        "Example Bank",
                        "ChatApp",
                        Status.DENIED,
                        "Example Bank has not banned ChatApp",
                        effective("2026-07"))
                .batch();
    }

    static List<QuadBatch> correctedGazette() {
        QuadBatch first = article("gazette", "ChatApp is made by Example Bank. The bank sues EW.")
                .at("https://gazette.example/1", "Gazette", "2026-05-05")
                .report("develops", "Example Bank", "ChatApp", Status.ASSERTED, "ChatApp is made by Example Bank.")
                .report("Sue", "Example Bank", "Example Wire", Status.ASSERTED, "The bank sues EW.")
                .batch();
        QuadBatch second = article("gazette", "ChatApp is said to be made by Example Bank.")
                .at("https://gazette.example/1", "Gazette", "2026-05-05")
                .report(
                        "develops",
                        "Example Bank",
                        "ChatApp",
                        Status.REPORTED,
                        "ChatApp is said to be made by Example Bank.")
                .batch();
        return List.of(first, second);
    }
}
