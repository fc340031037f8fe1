package org.hearsay.reading.input;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.OutletDirectory;

/**
 * The site that an address belongs to: all that one owner holds below a public suffix, after the <a
 * href="https://publicsuffix.org/">Public Suffix List</a> with its private part.
 *
 * <p>{@code news.example.co.uk} and {@code www.example.co.uk} are one site, {@code alice.github.io} and
 * {@code bob.github.io} are two.
 *
 * @param host in lower case, without {@code www.}; empty if the address has none
 * @param domain the part of the host that its owner registered; empty for a public suffix itself, an IP address, or a
 *     name that the public internet does not know
 */
public record WebSite(String host, String domain) {
    /** Hosts that lend their subdomains to anybody, and that the list does not have. */
    private static final Set<String> LENT =
            Set.of("substack.com", "medium.com", "wordpress.com", "tumblr.com", "livejournal.com", "typepad.com");

    /** {@return the site of an address} */
    public static WebSite of(String url) {
        String host = OutletDirectory.hostOf(url);
        Optional<String> registered = host.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(EffectiveTldFinder.getAssignedDomain(host, true, false))
                        .filter(domain -> isWithin(host, domain));
        return new WebSite(
                host,
                registered
                        .map(domain -> LENT.contains(domain) ? oneMore(host, domain) : domain)
                        .orElse(""));
    }

    /** {@return the host, and each domain above it up to the one that was registered} */
    public List<String> domains() {
        List<String> domains = new ArrayList<>();
        String next = host;
        while (!next.isEmpty() && !domains.contains(domain)) {
            domains.add(next);
            next = domain.isEmpty() ? "" : next.substring(next.indexOf('.') + 1);
        }
        return domains;
    }

    /** {@return the parts of the host that its owner chose; all but the last where no domain is registered} */
    public List<String> names() {
        List<String> labels = labels(host);
        int notChosen = domain.isEmpty() ? 1 : labels(domain).size() - 1;
        return labels.subList(0, labels.size() - notChosen);
    }

    private static boolean isWithin(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** {@return the domain with one more label of the host before it, if there is one} */
    private static String oneMore(String host, String domain) {
        int end = host.length() - domain.length() - 1;
        return end < 0 ? domain : host.substring(host.lastIndexOf('.', end - 1) + 1);
    }

    private static List<String> labels(String name) {
        return List.of(name.split("\\.", -1));
    }
}
