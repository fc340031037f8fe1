package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PasteNoiseIT {

    @Test
    void noLineAroundAnArticleYieldsAClaim() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(PasteNoise.SHARED.resolve("seeds")), "the texts are not here");
        PasteNoise noise = PasteNoise.measure();
        assertThat(noise.lines()).isEqualTo(40);
        assertThat(noise.claims()).isEmpty();
        assertThat(noise.kept()).hasSizeLessThanOrEqualTo(4);
    }
}
