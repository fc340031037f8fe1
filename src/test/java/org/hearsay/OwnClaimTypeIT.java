package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnClaimTypeIT {

    @Test
    void isReadFromATextWithTurtleAlone(@TempDir Path folder) throws IOException {
        Path turtle = Files.writeString(
                folder.resolve("sponsor.ttl"),
                """
                PREFIX hs:      <https://w3id.org/hearsay/ns#>
                PREFIX my:      <https://my.example/ns#>
                PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
                PREFIX ontolex: <http://www.w3.org/ns/lemon/ontolex#>
                PREFIX lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#>

                my:Sponsor a hs:ClaimType ; skos:notation "Sponsor" ; hs:directEdge my:sponsors .
                my:sponsor-verb a ontolex:Word ; lexinfo:partOfSpeech lexinfo:verb ;
                  ontolex:canonicalForm [ ontolex:writtenRep "sponsor"@en ] ;
                  ontolex:sense [
                    ontolex:reference my:Sponsor ; hs:agentFunction "subject" ; hs:targetFunction "object" ] .
                """);
        try (NewsGraph graph = NewsGraph.builder().ontology(turtle).open()) {
            graph.add(new Article(
                    "sponsor",
                    "Microsoft has sponsored the Python Foundation since 2019, the company said.",
                    ArticleMetadata.UNKNOWN));
            assertThat(graph.query("facts").rows())
                    .filteredOn(row -> row.get("type").equals("Sponsor"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.get("agent")).contains("Microsoft");
                        assertThat(row.get("target")).contains("Python Foundation");
                    });
            assertThat(graph.query("ASK { ?company <https://my.example/ns#sponsors> ?foundation }")
                            .rows())
                    .extracting(row -> row.get("answer"))
                    .containsExactly("true");
        }
    }
}
