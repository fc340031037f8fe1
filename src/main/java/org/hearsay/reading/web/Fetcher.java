package org.hearsay.reading.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.article.MalformedArticleException;
import org.hearsay.reading.input.Document;
import org.hearsay.reading.input.MediaTypes;
import org.hearsay.reading.input.ReadingLimits;
import org.hearsay.reading.input.Reasons;

/** Requests addresses: politely, within bounds, and not from private networks. Thread-safe. */
final class Fetcher {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int ROBOTS_BYTES = 500_000;

    private final WebOptions web;
    private final ReadingLimits limits;
    private final HttpClient client;
    private final HostPace pace;
    private final Map<String, RobotsRules> robots = new ConcurrentHashMap<>();

    Fetcher(WebOptions web, ReadingLimits limits) {
        this.web = web;
        this.limits = limits;
        this.pace = new HostPace(web.delay());
        this.client = HttpClient.newBuilder()
                .connectTimeout(web.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** {@return what the address delivers, after redirects} */
    Answer fetch(String address, Visit last) throws MalformedArticleException {
        URI uri = WebAddress.parse(address);
        for (int hop = 0; hop <= web.maxRedirects(); hop++) {
            refuseForbidden(uri);
            HttpResponse<byte[]> response = send(uri, last);
            if (response.statusCode() / 100 != 3 || response.statusCode() == NOT_MODIFIED) {
                return answer(uri, response);
            }
            uri = target(uri, header(response, "Location"));
        }
        throw new MalformedArticleException(address, "", "more than " + web.maxRedirects() + " redirects");
    }

    private static URI target(URI uri, String location) throws MalformedArticleException {
        try {
            return WebAddress.parse(uri.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            throw new MalformedArticleException(uri.toString(), "", "a redirect to no address: " + location);
        }
    }

    private void refuseForbidden(URI uri) throws MalformedArticleException {
        refusePrivate(uri);
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        RobotsRules rules = robots.get(site);
        if (rules == null) {
            rules = robotsOf(site);
            robots.put(site, rules);
            pace.slow(uri.getHost(), rules.delay());
        }
        if (!rules.allow(uri)) {
            throw new MalformedArticleException(uri.toString(), "", "the site's robots.txt asks not to visit it");
        }
    }

    private void refusePrivate(URI uri) throws MalformedArticleException {
        try {
            if (!web.allowPrivate() && !PublicAddresses.holds(uri.getHost())) {
                throw new MalformedArticleException(uri.toString(), "", "a private address");
            }
        } catch (UnknownHostException e) {
            throw new MalformedArticleException(uri.toString(), "", "no such host");
        }
    }

    /** No file allows everything (RFC 9309, 2.3.1.3); a failing server allows nothing (2.3.1.4). */
    private RobotsRules robotsOf(String site) throws MalformedArticleException {
        String address = site + "/robots.txt";
        HttpResponse<byte[]> response = send(URI.create(address), Visit.FIRST);
        if (response.statusCode() / 100 == 5) {
            throw new MalformedArticleException(
                    address, "", "the server answered with status " + response.statusCode());
        }
        if (response.statusCode() != OK) {
            return RobotsRules.ALLOW_ALL;
        }
        return RobotsRules.parse(address, unpacked(address, response, ROBOTS_BYTES), web.productToken());
    }

    // The turn is held, not used.
    @SuppressWarnings("try")
    private HttpResponse<byte[]> send(URI uri, Visit last) throws MalformedArticleException {
        try (HostPace.Turn turn = pace.await(uri.getHost())) {
            CompletableFuture<HttpResponse<byte[]>> response =
                    client.sendAsync(request(uri, last), head -> new BoundedBody(limits.maxBytes()));
            try {
                return response.get(web.timeout().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                response.cancel(true);
                throw new MalformedArticleException(
                        uri.toString(), "", "no answer within " + web.timeout().toMillis() + " ms");
            } catch (ExecutionException e) {
                throw new MalformedArticleException(uri.toString(), "", "no answer: " + reason(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MalformedArticleException(uri.toString(), "", "interrupted");
        }
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause instanceof IOException broken && broken.getMessage() != null
                ? Reasons.of(broken)
                : "the connection failed";
    }

    private HttpRequest request(URI uri, Visit last) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(web.timeout())
                .header("User-Agent", web.userAgent())
                .header("Accept-Encoding", "gzip, deflate")
                .header("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        if (!last.etag().isEmpty()) {
            request.header("If-None-Match", last.etag());
        }
        if (!last.lastModified().isEmpty()) {
            request.header("If-Modified-Since", last.lastModified());
        }
        return request.build();
    }

    private Answer answer(URI uri, HttpResponse<byte[]> response) throws MalformedArticleException {
        int status = response.statusCode();
        if (status != OK && status != NOT_MODIFIED) {
            throw new MalformedArticleException(uri.toString(), "", "the server answered with status " + status);
        }
        long limit = limits.maxBytes();
        byte[] bytes = unpacked(uri.toString(), response, limit);
        if (bytes.length > limit) {
            throw new MalformedArticleException(
                    uri.toString(), "byte " + limit, "larger than the limit of " + limit + " bytes");
        }
        return new Answer(
                uri,
                Document.of(uri.toString(), WebAddress.identifier(uri), bytes)
                        .inCharset(MediaTypes.charset(header(response, "Content-Type"))),
                header(response, "Content-Type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                new Visit(header(response, "ETag"), header(response, "Last-Modified")),
                status == NOT_MODIFIED);
    }

    /** {@return the bytes of the body unpacked, up to one more than the limit} */
    private static byte[] unpacked(String source, HttpResponse<byte[]> response, long limit)
            throws MalformedArticleException {
        String encoding = header(response, "Content-Encoding").toLowerCase(Locale.ROOT);
        boolean tooLong = response.body().length > limit;
        if (tooLong || encoding.isEmpty() || encoding.equals("identity") || response.body().length == 0) {
            return response.body();
        }
        InputStream packed = new ByteArrayInputStream(response.body());
        try (InputStream in =
                encoding.endsWith("gzip") ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
            return in.readNBytes((int) limit + 1);
        } catch (IOException e) {
            throw new MalformedArticleException(source, "", "broken compression (" + encoding + "): " + Reasons.of(e));
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
