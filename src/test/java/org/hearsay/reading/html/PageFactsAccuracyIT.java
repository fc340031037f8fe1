package org.hearsay.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PageFactsAccuracyIT {

    @Test
    void findsPublisherDayAndHeadlineOfTheCheckedPages() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(BodyBenchmark.FOLDER), "the pages are not here");
        PageFactsAccuracy.Score score = PageFactsAccuracy.of("gold", "first");
        assertThat(score.pages()).isEqualTo(33);
        assertThat(score.publishers()).as("publishers, %s", score).isGreaterThanOrEqualTo(32);
        assertThat(score.days()).as("days, %s", score).isGreaterThanOrEqualTo(32);
        assertThat(score.headlines()).as("headlines, %s", score).isGreaterThanOrEqualTo(32);
    }
}
