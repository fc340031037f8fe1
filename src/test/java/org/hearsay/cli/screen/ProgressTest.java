package org.hearsay.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter printed = new StringWriter();
    private long nanos;

    @Test
    void tellsCountRateRestAndFile() {
        try (Progress progress = progress(true, 300)) {
            pass(progress, 60, 20);
            progress.begin("port\u001b.txt");
        }
        assertThat(printed.toString())
                .contains("60/300  3.0/s  1 min left  port\u241b.txt")
                .endsWith("\r\u001b[K");
    }

    @Test
    void knowsNoTotalOnceAFileHoldsManyArticles() {
        try (Progress progress = progress(true, 2)) {
            pass(progress, 500, 10);
            progress.begin("news.warc.gz");
        }
        assertThat(printed.toString()).contains("500  50/s  news.warc.gz").doesNotContain("left");
    }

    @Test
    void tellsALineAMinuteWhereNobodyWatches() {
        try (Progress progress = progress(false, 7_200)) {
            pass(progress, 100, 50);
            progress.begin("one.txt");
            pass(progress, 20, 10);
            progress.begin("two.txt");
            progress.begin("three.txt");
        }
        assertThat(printed.toString().lines()).containsExactly("120/7200 done, 2.0/s, 59 min left, now two.txt");
    }

    @Test
    void doesNotDrawMoreOftenThanAPersonSees() {
        try (Progress progress = progress(true, 1_000)) {
            for (int i = 0; i < 1_000; i++) {
                nanos += SECOND / 1_000;
                progress.begin("x");
                progress.step();
            }
        }
        assertThat(printed.toString().split("\r", -1)).hasSizeLessThan(15);
    }

    private Progress progress(boolean visible, int total) {
        return new Progress(new PrintWriter(printed, true), visible, total, () -> nanos);
    }

    private void pass(Progress progress, int steps, int seconds) {
        for (int i = 0; i < steps; i++) {
            progress.step();
        }
        nanos += seconds * SECOND;
    }
}
