package org.hearsay.reading.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.WebSite;

/**
 * Chooses the outlet among the names that a page tells.
 *
 * <p>Quirk: some content systems name the agency that delivered a story, or the company that owns the site, as the
 * publisher. Where a less trusted place has the name that stands in the page's address and the most trusted one has
 * not, the name in the address counts; and where no name stands there, the one that two places tell.
 */
final class SiteName {
    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*|\\s+[–—-]\\s+");
    private static final int SHORTEST_START = 3;
    private static final Set<String> EVERYBODYS = Set.of(
            "www", "news", "m", "amp", "mobile", "edition", "en", "com", "co", "org", "net", "gov", "ac", "blog");

    private SiteName() {}

    /**
     * {@return the outlet that is named first, unless only a later name stands in the address}
     *
     * @param told in the order of trust
     * @param address of the page; empty if unknown
     */
    static Outlet among(List<Outlet> told, String address) {
        List<Outlet> known = told.stream().filter(Outlet::isKnown).toList();
        return known.stream()
                .filter(outlet -> standsIn(address, outlet.name()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(outlet -> toldTwice(outlet, known))
                        .findFirst())
                .or(() -> known.stream().findFirst())
                .orElse(Outlet.UNKNOWN);
    }

    private static boolean toldTwice(Outlet outlet, List<Outlet> told) {
        return told.stream()
                        .filter(other -> areAlike(other.name(), outlet.name()))
                        .count()
                > 1;
    }

    /** {@return the name without {@code www.}, and without a slogan where only one part of it stands in the address} */
    static String plain(String name, String address) {
        String bare = name.replaceFirst("(?i)^www\\.", "");
        String[] parts = PARTS.split(bare, -1);
        for (String part : parts) {
            if (parts.length > 1 && !part.isBlank() && standsIn(address, part)) {
                return part;
            }
        }
        return bare;
    }

    /**
     * {@return whether two names are alike but for case, spaces, a leading article, and what follows the shorter one}
     */
    static boolean areAlike(String a, String b) {
        String x = fold(a);
        String y = fold(b);
        return !x.isEmpty() && !y.isEmpty() && (x.startsWith(y) || y.startsWith(x));
    }

    private static boolean standsIn(String address, String name) {
        String folded = fold(name);
        for (String chosen : WebSite.of(address).names()) {
            String label = fold(chosen);
            boolean starts = (folded.startsWith(label) && label.length() >= SHORTEST_START)
                    || (label.startsWith(folded) && folded.length() > SHORTEST_START);
            if (!EVERYBODYS.contains(chosen) && !label.isEmpty() && (label.equals(folded) || starts)) {
                return true;
            }
        }
        return false;
    }

    private static String fold(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        return letters.startsWith("the") && letters.length() > 5 ? letters.substring(3) : letters;
    }
}
