package org.hearsay.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.InetAddress;
import java.net.UnknownHostException;
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
        assertThat(RobotsRules.parse(ROBOTS, "hearsay").allow(path)).isEqualTo(allowed);
    }

    @Test
    void prefersTheGroupThatNamesTheReader() {
        String robots = "User-agent: *\nDisallow: /\nUser-agent: x\nUser-agent: Hearsay\nDisallow: /a\n";
        assertThat(RobotsRules.parse(robots, "hearsay").allow("/b")).isTrue();
        assertThat(RobotsRules.parse(robots, "hearsay").allow("/a")).isFalse();
        assertThat(RobotsRules.parse(robots, "elsewhere").allow("/b")).isFalse();
        assertThat(RobotsRules.parse("", "hearsay").allow("/b")).isTrue();
    }

    @Test
    void staysFastOnPatternsMadeToBeSlow() {
        String robots = "User-agent: *\nDisallow: /" + "*a".repeat(20_000) + "*b$\n";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> RobotsRules.parse(robots, "hearsay")
                .allow("/" + "a".repeat(4_000)));
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
