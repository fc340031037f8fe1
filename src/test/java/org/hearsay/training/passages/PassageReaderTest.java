package org.hearsay.training.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.mentions.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageReaderTest {
    private static final String PASSAGE =
            """
            # test-1 published=2026-03-04 kind=wire
            [O1:Suncrest] sued [o2:the maker] of [T3:Bolt] on <2026-03-02:Monday>, [O4:AP] said.
            @ Sue O1 O2 by="sued" date=2026-03-02 status=reported source=O4
            """;

    @Test
    void takesTheMarksOutOfTheText() throws MalformedArticleException {
        Passage passage = PassageReader.read("test", PASSAGE).get(0);

        assertThat(passage.text()).isEqualTo("Suncrest sued the maker of Bolt on Monday, AP said.");
        assertThat(passage.mentions()).hasSize(4);
        assertThat(passage.mentions().get(1).named()).isFalse();
        assertThat(passage.mentions().get(2).type()).isEqualTo(EntityType.TOOL);
        assertThat(passage.dates().get(0).span().of(passage.text())).isEqualTo("Monday");
    }

    @Test
    void readsTheClaims() throws MalformedArticleException {
        Passage.MarkedClaim claim =
                PassageReader.read("test", PASSAGE).get(0).claims().get(0);

        assertThat(claim.type()).isEqualTo("Sue");
        assertThat(claim.agent()).isEqualTo("1");
        assertThat(claim.target()).isEqualTo("2");
        assertThat(claim.sources()).containsExactly("4");
        assertThat(claim.by().length()).isEqualTo(4);
    }

    @Test
    void namesThePassageWhoseClaimIsNotInTheText() {
        String wrong = PASSAGE.replace("by=\"sued\"", "by=\"bought\"");

        assertThatThrownBy(() -> PassageReader.read("file.txt", wrong))
                .isInstanceOf(MalformedArticleException.class)
                .hasMessageContaining("file.txt")
                .hasMessageContaining("test-1")
                .hasMessageContaining("bought");
    }

    @Test
    void addsThePassagesThatShipToThoseOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("some.txt"), PASSAGE);

        List<Passage> passages = PassageReader.readForTraining(folder);

        assertThat(passages).hasSizeGreaterThan(3000);
        assertThat(passages).extracting(Passage::identifier).doesNotHaveDuplicates();
        assertThat(passages).noneMatch(passage -> passage.text().isBlank());
        assertThat(passages.stream().filter(passage -> passage.claims().isEmpty()))
                .as("passages that tell nothing")
                .hasSizeLessThan(passages.size() / 5);
    }
}
