package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.Byline;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a page tells of its article, from several places on the page.
 *
 * @param metadata each fact from the place that is trusted most
 * @param notes where two places disagree about the day, the outlet or the headline
 */
record PageFacts(ArticleMetadata metadata, List<String> notes) {
    private static final Pattern SUFFIX = Pattern.compile("^(.{10,})\\s+[|–—»·-]\\s+([^|–—»]{2,40})$");

    PageFacts {
        notes = List.copyOf(notes);
    }

    /**
     * {@return the facts, in the order of trust: JSON-LD, microdata, OpenGraph, meta tags, time elements, address,
     * text}
     */
    static PageFacts of(HtmlPage page) {
        ArticleMetadata merged = ArticleMetadata.UNKNOWN;
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, ArticleMetadata> place : told(page.dom()).entrySet()) {
            ArticleMetadata clean = clean(place.getValue());
            note(merged, place.getKey(), clean, notes);
            merged = merged.orElse(clean);
        }
        merged = merged.orElse(VisibleFacts.inAddress(merged.url()));
        return new PageFacts(withoutOutletBehindHeadline(merged), notes);
    }

    private static Map<String, ArticleMetadata> told(Document dom) {
        MetaTags tags = new MetaTags(dom);
        Map<String, ArticleMetadata> told = new LinkedHashMap<>();
        told.put("JSON-LD", JsonLd.of(dom));
        told.put("microdata", Microdata.of(dom));
        told.put("OpenGraph", tags.openGraph());
        told.put("meta tags", tags.others());
        told.put("text", VisibleFacts.of(dom));
        return told;
    }

    /**
     * Quirk: content systems escape text for HTML twice, put addresses and handles where a name belongs, and "By" into
     * it.
     */
    private static ArticleMetadata clean(ArticleMetadata told) {
        String outlet = plain(told.publisher().name());
        boolean isName = !outlet.startsWith("http") && !outlet.startsWith("@");
        List<String> authors = new ArrayList<>();
        for (String author : told.authors()) {
            String name = plain(author);
            authors.addAll(
                    name.matches("(?i)(?:\\p{L}+ )?by .*")
                            ? Byline.parse(name).map(Byline::authors).orElse(List.of())
                            : List.of(name));
        }
        return new ArticleMetadata(
                plain(told.headline()),
                told.url(),
                isName ? new Outlet(outlet, told.publisher().url()) : Outlet.UNKNOWN,
                told.datePublished(),
                authors,
                told.inLanguage());
    }

    private static String plain(String text) {
        return text.indexOf('&') < 0 ? text : CleanText.line(Parser.unescapeEntities(text, false));
    }

    private static ArticleMetadata withoutOutletBehindHeadline(ArticleMetadata told) {
        Matcher m = SUFFIX.matcher(told.headline());
        if (!m.matches() || !isAlike(m.group(2), told.publisher().name())) {
            return told;
        }
        return new ArticleMetadata(
                m.group(1), told.url(), told.publisher(), told.datePublished(), told.authors(), told.inLanguage());
    }

    private static void note(ArticleMetadata trusted, String place, ArticleMetadata other, List<String> notes) {
        String day = trusted.datePublished().value();
        if (!day.isEmpty()
                && other.datePublished().isKnown()
                && !day.equals(other.datePublished().value())) {
            notes.add("published " + day + ", but " + other.datePublished() + " by its " + place);
        }
        note("publisher", trusted.publisher().name(), other.publisher().name(), place, notes);
        if (!place.equals("text")) {
            note("headline", trusted.headline(), other.headline(), place, notes);
        }
    }

    private static void note(String fact, String trusted, String other, String place, List<String> notes) {
        if (!trusted.isEmpty() && !other.isEmpty() && !isAlike(trusted, other)) {
            notes.add(fact + " \"" + trusted + "\", but \"" + other + "\" by its " + place);
        }
    }

    private static boolean isAlike(String a, String b) {
        String x = fold(a);
        String y = fold(b);
        return !x.isEmpty() && !y.isEmpty() && (x.startsWith(y) || y.startsWith(x));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{Nd}]+", "");
    }
}
