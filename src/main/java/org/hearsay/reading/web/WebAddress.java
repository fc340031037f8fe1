package org.hearsay.reading.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.hearsay.article.MalformedArticleException;

/** Reads addresses of the web. */
final class WebAddress {
    private static final int LONGEST = 4_000;

    private WebAddress() {}

    /** {@return the address, with a path and without fragment} */
    static URI parse(String address) throws MalformedArticleException {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || address.length() > LONGEST) {
                throw new MalformedArticleException(address, "", "not an address of a web page");
            }
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new URI(uri.getScheme() + "://" + uri.getRawAuthority() + path + query);
        } catch (URISyntaxException e) {
            throw new MalformedArticleException(address, "", "not an address: " + e.getReason());
        }
    }

    /** {@return host and path, as the identifier of an article} */
    static String identifier(URI uri) {
        return uri.getHost() + uri.getPath().replaceFirst("/$", "").replaceFirst("\\.x?html?$", "");
    }
}
