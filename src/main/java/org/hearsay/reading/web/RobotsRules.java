package org.hearsay.reading.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's {@code robots.txt} lets a reader visit, after <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC
 * 9309</a>: the longest rule that matches counts, and of two equally long ones the one that allows.
 *
 * @param rules of the group that addresses the reader
 */
record RobotsRules(List<Rule> rules) {

    /** Everything is allowed. */
    static final RobotsRules ALLOW_ALL = new RobotsRules(List.of());

    private static final int MOST_RULES = 10_000;

    RobotsRules {
        rules = List.copyOf(rules);
    }

    /**
     * One line.
     *
     * @param path prefix of paths, {@code *} for anything, {@code $} for the end
     * @param allows whether it allows or forbids
     */
    record Rule(String path, boolean allows) {

        /**
         * Greedy matching of the pieces between stars, so that no pattern costs more than its length times the path's.
         */
        boolean matches(String target) {
            boolean toTheEnd = path.endsWith("$");
            String[] pieces = (toTheEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            if (!target.startsWith(pieces[0])) {
                return false;
            }
            int at = pieces[0].length();
            for (int i = 1; i < pieces.length; i++) {
                boolean last = i == pieces.length - 1;
                int found = last && toTheEnd ? target.length() - pieces[i].length() : target.indexOf(pieces[i], at);
                if (found < at || !target.startsWith(pieces[i], found)) {
                    return false;
                }
                at = found + pieces[i].length();
            }
            return !toTheEnd || at == target.length();
        }
    }

    static RobotsRules parse(String robots, String productToken) {
        String name = productToken.toLowerCase(Locale.ROOT);
        List<Rule> own = new ArrayList<>();
        List<Rule> everybody = new ArrayList<>();
        boolean namesOwn = false;
        boolean forOwn = false;
        boolean forAll = false;
        boolean inNames = false;
        for (String raw : robots.split("\\R", -1)) {
            String line = raw.replaceFirst("#.*", "").strip();
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                forOwn = (inNames && forOwn) || value.toLowerCase(Locale.ROOT).equals(name);
                forAll = (inNames && forAll) || value.equals("*");
                namesOwn |= forOwn;
                inNames = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inNames = false;
                Rule rule = new Rule(value, key.equals("allow"));
                if (!value.isEmpty() && own.size() + everybody.size() < MOST_RULES) {
                    addTo(forOwn, own, rule);
                    addTo(forAll, everybody, rule);
                }
            }
        }
        return new RobotsRules(namesOwn ? own : everybody);
    }

    private static void addTo(boolean applies, List<Rule> rules, Rule rule) {
        if (applies) {
            rules.add(rule);
        }
    }

    /** {@return whether a path with its query may be visited} */
    boolean allow(String target) {
        Rule strongest = new Rule("", true);
        for (Rule rule : rules) {
            boolean longer = rule.path().length() > strongest.path().length()
                    || (rule.path().length() == strongest.path().length() && rule.allows());
            if (longer && rule.matches(target)) {
                strongest = rule;
            }
        }
        return strongest.allows();
    }
}
