package org.hearsay.claims.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.claims.Report;
import org.hearsay.pipeline.Extractor;
import org.hearsay.pipeline.Pipelines;
import org.junit.jupiter.api.Test;

/** A user adds a kind of claim, and the words for it, in Turtle alone. */
class NewClaimTypeTest {
    private static final Path TURTLE = Path.of("src/test/resources/claims/new-type/rescue.ttl");

    @Test
    void readsAKindOfClaimThatOnlyTheUsersTurtleKnows() {
        Extractor extractor = Pipelines.extractor(List.of(TURTLE));
        String text = "Suncrest Bank rescued Nordlake Software on Monday.\n\n"
                + "Halden Ferries was bailed out by Suncrest Bank in 2024.";

        List<Report> rescues = extractor.read(new Article("test", text, ArticleMetadata.UNKNOWN)).reports().stream()
                .filter(report -> report.claim().type().equals("Rescue"))
                .toList();

        assertThat(rescues)
                .extracting(report -> report.claim().agent().label()
                        + " > "
                        + report.claim().target().label())
                .containsExactly("Suncrest Bank > Nordlake Software", "Suncrest Bank > Halden Ferries");
    }
}
