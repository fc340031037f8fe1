package org.hearsay.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsRulesTest {
    private static final String ROBOTS =
            """
            # a comment
            User-agent: other
            Disallow: /

            User-Agent: *
            Disallow: /private/   # not this
            Allow: /private/open
            Disallow: /*.pdf$
            Disallow: /search*q=
            Disallow:
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private/a, false",
        "/private/open/a, true",
        "/a.pdf, false",
        "/a.pdf?x, true",
        "/search?x&q=1, false",
        "/search?x, true",
        "/privat, true"
    })
    void letsTheLongestRuleCount(String path, boolean allowed) {
        assertThat(allows(ROBOTS, "hearsay", path)).isEqualTo(allowed);
    }

    @Test
    void prefersTheGroupThatNamesTheReader() {
        String robots = "User-agent: *\nDisallow: /\nUser-agent: x\nUser-agent: Hearsay\nDisallow: /a\n";
        assertThat(allows(robots, "hearsay", "/b")).isTrue();
        assertThat(allows(robots, "hearsay", "/a")).isFalse();
        assertThat(allows(robots, "elsewhere", "/b")).isFalse();
        assertThat(allows("", "hearsay", "/b")).isTrue();
    }

    @Test
    void readsWhatEditorsLeaveBehind() {
        assertThat(allows("\uFEFFUser-agent: *\rDisallow: /a\r", "hearsay", "/a"))
                .isFalse();
        assertThat(allows("User-agent: *\nDisallow: /caf%C3%A9", "hearsay", "/caf%c3%a9/b"))
                .isFalse();
        assertThat(allows("<html><body>not found</body></html>", "hearsay", "/a"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Crawl-delay: 3, 3000",
        "Crawl-delay: 99999, 30000",
        "Crawl-delay: -1, 0",
        "Crawl-delay: x, 0",
        "Allow: /, 0"
    })
    void tellsHowLongToWait(String line, long milliseconds) {
        RobotsRules rules = rules("User-agent: *\n" + line + "\nDisallow: /a\n", "hearsay");
        assertThat(rules.delay()).isEqualTo(Duration.ofMillis(milliseconds));
        assertThat(rules.allow(URI.create("https://quay.test/b"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a*a*a*a*a*a*b$", "/*a", "?a*"})
    void staysFastOnPatternsMadeToBeSlow(String piece) {
        String robots = "User-agent: *\nDisallow: /" + piece.repeat(20_000) + "*b$\n"
                + ("Disallow: /" + piece.repeat(4) + "\n").repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> allows(robots, "hearsay", "/" + "a".repeat(4_000)));
    }

    private static boolean allows(String robots, String reader, String path) {
        return rules(robots, reader).allow(URI.create("https://quay.test" + path));
    }

    private static RobotsRules rules(String robots, String reader) {
        return RobotsRules.parse("https://quay.test/robots.txt", robots.getBytes(StandardCharsets.UTF_8), reader);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
                        "198.18.0.1", "224.0.0.1",
                "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
                        "2002:7f00:1::"
            })
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800:220:1::1"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
