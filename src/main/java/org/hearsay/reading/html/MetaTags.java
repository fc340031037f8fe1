package org.hearsay.reading.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

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
    private static final Pattern DATE = Pattern.compile(
            "(?!og:|article:|.*(?:modif|updat|expir|revis)).*(?:(?:publish|publication|pub|post|issued|original|article)\\w*[-_.:]?(?:date|time)|date[-_.:]?(?:published|original|issued|posted)).*");

    private static final Evaluator TAG = Selector.evaluatorOf("meta[content]");
    private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical][href]");
    private static final Evaluator ROOT = Selector.evaluatorOf("html[lang]");
    private static final List<String> KEYS = List.of("property", "name", "itemprop");

    private final FactElements elements;
    private final Map<String, String> contents = new LinkedHashMap<>();

    /** Collects the tags of a page; of several with one name the first that is not empty counts. */
    MetaTags(FactElements elements) {
        this.elements = elements;
        elements.all(TAG).forEach(this::add);
    }

    private void add(Element meta) {
        String value = CleanText.line(meta.attr("content"));
        for (String key : KEYS) {
            if (!value.isEmpty() && meta.hasAttr(key)) {
                contents.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), value);
            }
        }
    }

    /** {@return what OpenGraph and its article properties tell} */
    ArticleMetadata openGraph() {
        return new ArticleMetadata(
                content("og:title"),
                http(content("og:url")),
                Outlet.named(content("og:site_name")),
                date(content("article:published_time", "og:article:published_time", "og:published_time", "og:pubdate")),
                authors(content("article:author", "og:article:author")),
                content("og:locale").replace('_', '-'));
    }

    /**
     * {@return what other tags tell: the canonical address, Dublin Core, and the names that content systems invented}
     */
    ArticleMetadata others() {
        return new ArticleMetadata(
                content("headline", "dc.title", "dcterms.title", "twitter:title", "parsely-title", "sailthru.title"),
                elements.first(CANONICAL)
                        .map(canonical -> http(canonical.attr("href")))
                        .orElse(""),
                Outlet.named(content(
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "application-name",
                        "apple-mobile-web-app-title",
                        "cre",
                        "article:publisher:name")),
                date(content(DATES.toArray(new String[0]), DATE)),
                authors(content(
                        "author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "parsely-author",
                        "sailthru.author",
                        "article.author")),
                elements.first(ROOT).map(root -> root.attr("lang")).orElse(""));
    }

    private static List<String> authors(String byline) {
        String plain = byline.replaceFirst("(?i)^by:? ", "");
        return plain.isEmpty() || plain.startsWith("http") || plain.length() > 120 ? List.of() : List.of(plain);
    }

    /** {@return the content of the first name that there is, or else of one that matches} */
    private String content(String[] names, Pattern others) {
        String named = content(names);
        return named.isEmpty()
                ? contents.entrySet().stream()
                        .filter(tag -> others.matcher(tag.getKey()).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("")
                : named;
    }

    private static EdtfDate date(String field) {
        return WrittenDate.parse(field).orElse(EdtfDate.UNKNOWN);
    }

    private static String http(String address) {
        String url = address.strip();
        return url.startsWith("http://") || url.startsWith("https://") ? url : "";
    }

    private String content(String... names) {
        for (String name : names) {
            String value = contents.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
