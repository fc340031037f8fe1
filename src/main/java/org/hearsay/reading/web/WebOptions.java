package org.hearsay.reading.web;

import java.time.Duration;

/**
 * How addresses are visited.
 *
 * @param userAgent what the reader calls itself; its first word is looked for in {@code robots.txt}
 * @param timeout for a request with its answer
 * @param delay between two requests to one host
 * @param maxRedirects that are followed
 * @param allowPrivate whether addresses of this machine and of private networks may be visited
 */
public record WebOptions(String userAgent, Duration timeout, Duration delay, int maxRedirects, boolean allowPrivate) {

    /** Half a minute per request, a second between requests, five redirects, no private addresses. */
    public static final WebOptions DEFAULT = new WebOptions(
            "hearsay/0.1 (news knowledge graph; reads single articles)",
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            5,
            false);

    public WebOptions {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("no name for a user agent: " + userAgent);
        }
        if (timeout.isNegative() || timeout.isZero() || delay.isNegative() || maxRedirects < 0) {
            throw new IllegalArgumentException("times and redirects must be positive");
        }
    }

    /** {@return these options, private addresses allowed or not} */
    public WebOptions withAllowPrivate(boolean allowed) {
        return new WebOptions(userAgent, timeout, delay, maxRedirects, allowed);
    }

    /** {@return these options with another timeout} */
    public WebOptions withTimeout(Duration other) {
        return new WebOptions(userAgent, other, delay, maxRedirects, allowPrivate);
    }

    /** {@return these options with another delay between two requests to one host} */
    public WebOptions withDelay(Duration other) {
        return new WebOptions(userAgent, timeout, other, maxRedirects, allowPrivate);
    }

    /** {@return these options with another limit of redirects} */
    public WebOptions withMaxRedirects(int other) {
        return new WebOptions(userAgent, timeout, delay, other, allowPrivate);
    }

    /** {@return the name that {@code robots.txt} would address} */
    String productToken() {
        return userAgent.split("[/ ]", 2)[0];
    }
}
