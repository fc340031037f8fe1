package org.hearsay.cli.intake;

import java.time.Duration;

/** Reads lengths of time as users write them. */
public final class TimeSpan {
    private TimeSpan() {}

    /**
     * {@return the length of {@code 0s}, {@code 90s}, {@code 10m} or {@code 2h}}
     *
     * @throws IllegalArgumentException if it is written otherwise
     */
    public static Duration parse(String written) {
        if (!written.matches("(?:0|[1-9]\\d{0,5})[smh]")) {
            throw new IllegalArgumentException("expected a time like 90s, 10m or 2h, not " + written);
        }
        return Duration.parse("PT" + written);
    }
}
