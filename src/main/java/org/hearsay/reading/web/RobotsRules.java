package org.hearsay.reading.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * What a site's {@code robots.txt} lets a reader visit, after <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC
 * 9309</a>, and how long it asks to wait between two visits. Thread-safe once parsed.
 */
final class RobotsRules {
    /** Everything is allowed. */
    static final RobotsRules ALLOW_ALL =
            new RobotsRules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL));

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private final BaseRobotRules rules;

    private RobotsRules(BaseRobotRules rules) {
        this.rules = rules;
    }

    /**
     * Reads the file.
     *
     * @param address of the file
     * @param robots its bytes
     * @param productToken the name under which the file may address the reader
     */
    static RobotsRules parse(String address, byte[] robots, String productToken) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return new RobotsRules(
                parser.parseContent(address, robots, "text/plain", Set.of(productToken.toLowerCase(Locale.ROOT))));
    }

    /** {@return whether an address of the site may be visited} */
    boolean allow(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** {@return how long to wait between two requests: zero if the file asks for nothing, never more than 30 s} */
    Duration delay() {
        long asked = Math.max(0, rules.getCrawlDelay());
        return asked > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(asked);
    }
}
