package org.hearsay.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BodyBenchmarkIT {

    @Test
    void findsTheBodiesOfTheBenchmarkPages() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(BodyBenchmark.FOLDER), "the benchmark's pages are not here");
        List<ShingleScore> scores =
                List.copyOf(BodyBenchmark.run(BodyBenchmark.FOLDER).values());
        assertThat(ShingleScore.f1(scores)).isGreaterThan(0.95);
    }
}
