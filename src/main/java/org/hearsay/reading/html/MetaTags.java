package org.hearsay.reading.html;

import java.util.List;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What {@code <meta>} and {@code <link>} elements tell. */
final class MetaTags {
    private static final List<String> DATES = List.of(
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "article.published",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "parsely-pub-date",
            "article:published",
            "datepublished",
            "published_time",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate");

    private MetaTags() {}

    /** {@return what OpenGraph and its article properties tell} */
    static ArticleMetadata openGraph(Document dom) {
        return new ArticleMetadata(
                content(dom, "og:title"),
                http(content(dom, "og:url")),
                Outlet.named(content(dom, "og:site_name")),
                date(content(
                        dom, "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate")),
                authors(content(dom, "article:author", "og:article:author")),
                content(dom, "og:locale").replace('_', '-'));
    }

    /**
     * {@return what other tags tell: the canonical address, Dublin Core, and the names that content systems invented}
     */
    static ArticleMetadata others(Document dom) {
        Element canonical = dom.selectFirst("link[rel=canonical][href]");
        return new ArticleMetadata(
                content(
                        dom,
                        "headline",
                        "dc.title",
                        "dcterms.title",
                        "twitter:title",
                        "parsely-title",
                        "sailthru.title"),
                canonical == null ? "" : http(canonical.attr("href")),
                Outlet.named(content(
                        dom,
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "application-name",
                        "apple-mobile-web-app-title",
                        "cre",
                        "article:publisher:name")),
                date(content(dom, DATES.toArray(new String[0]))),
                authors(content(
                        dom,
                        "author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "parsely-author",
                        "sailthru.author",
                        "article.author")),
                dom.select("html").attr("lang"));
    }

    private static List<String> authors(String byline) {
        String plain = byline.replaceFirst("(?i)^by:? ", "");
        return plain.isEmpty() || plain.startsWith("http") || plain.length() > 120 ? List.of() : List.of(plain);
    }

    private static EdtfDate date(String field) {
        return WrittenDate.parse(field).orElse(EdtfDate.UNKNOWN);
    }

    private static String http(String address) {
        String url = address.strip();
        return url.startsWith("http://") || url.startsWith("https://") ? url : "";
    }

    private static String content(Document dom, String... names) {
        for (String name : names) {
            for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                for (Element meta : dom.select("meta[" + key + "=" + name + "]")) {
                    String value = CleanText.line(meta.attr("content"));
                    if (!value.isEmpty()) {
                        return value;
                    }
                }
            }
        }
        return "";
    }
}
