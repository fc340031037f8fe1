package org.hearsay.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outlets that are known by domain and by name, so that one outlet under different names and addresses is one.
 *
 * <p>Names are compared without case and without a leading article. Which domains belong to one site is not decided
 * here.
 *
 * @param byDomain domain, in lower case and without {@code www.}, to outlet
 * @param byName name or other name to outlet, any case
 */
public record OutletDirectory(Map<String, Outlet> byDomain, Map<String, Outlet> byName) {

    /** Knows no outlet. */
    public static final OutletDirectory EMPTY = new OutletDirectory(Map.of(), Map.of());

    public OutletDirectory {
        byDomain = Map.copyOf(byDomain);
        Map<String, Outlet> folded = new TreeMap<>();
        byName.forEach((name, outlet) -> folded.put(fold(name), outlet));
        byName = Map.copyOf(folded);
    }

    /**
     * {@return the outlet of the first of some domains that is in the list}
     *
     * @param domains of one site, in lower case and without {@code www.}; the narrowest first
     */
    public Optional<Outlet> atDomains(List<String> domains) {
        return domains.stream()
                .flatMap(domain -> Optional.ofNullable(byDomain.get(domain)).stream())
                .findFirst();
    }

    /** {@return the outlet of that name, if it is in the list} */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** {@return the host of an address in lower case, without {@code www.} and final dot; empty if it has none} */
    public static String hostOf(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            if (host == null) {
                return "";
            }
            String lower = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
            return lower.startsWith("www.") ? lower.substring(4) : lower;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String fold(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }
}
