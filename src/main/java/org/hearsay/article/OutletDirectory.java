package org.hearsay.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outlets that are known by domain and by name, so that one outlet under different names and addresses is one.
 *
 * <p>A domain stands for all its subdomains: with {@code example.co.uk} in the list, {@code news.example.co.uk} is
 * found too. Names are compared without case and without a leading article.
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

    /** {@return the outlet that publishes at {@code url}, if it is in the list} */
    public Optional<Outlet> atAddress(String url) {
        String domain = hostOf(url);
        while (domain.indexOf('.') > 0) {
            Outlet outlet = byDomain.get(domain);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** {@return the outlet of that name, if it is in the list} */
    public Optional<Outlet> named(String name) {
        return Optional.ofNullable(byName.get(fold(name)));
    }

    /** {@return the outlet as this list writes it, or as it is if the list has neither its name nor its address} */
    public Outlet canonical(Outlet outlet) {
        Optional<Outlet> known = named(outlet.name());
        if (known.isEmpty() && !outlet.url().isEmpty()) {
            known = atAddress(outlet.url());
        }
        return known.orElse(outlet);
    }

    /** {@return the host of an address in lower case, without {@code www.}; empty if it has none} */
    public static String hostOf(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            if (host == null) {
                return "";
            }
            String lower = host.toLowerCase(Locale.ROOT);
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
