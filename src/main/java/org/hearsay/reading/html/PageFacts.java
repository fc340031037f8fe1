package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.text.Byline;
import org.jsoup.parser.Parser;

/**
 * What a page tells of its article, from several places on the page.
 *
 * @param metadata each fact from the place that is trusted most
 * @param notes where two places disagree about the day, the outlet or the headline
 */
record PageFacts(ArticleMetadata metadata, List<String> notes) {
    private static final String TEXT = "text";
    private static final int SHORTEST_SEEN = 15;
    private static final Pattern SUFFIX = Pattern.compile("^(.{10,})\\s+[|–—»·-]\\s+([^|–—»]{2,40})$");

    PageFacts {
        notes = List.copyOf(notes);
    }

    /**
     * {@return the facts, in the order of trust: JSON-LD, microdata, OpenGraph, meta tags, time elements, address,
     * text}
     *
     * @param from address of the page if that is known; else empty
     */
    static PageFacts of(HtmlPage page, String from) {
        List<PageLine> lines = page.linesOf(page.dom().body());
        FactElements elements = FactElements.of(page.dom());
        Map<String, ArticleMetadata> told = told(page.dom().title(), elements, lines);
        String address = Stream.concat(told.values().stream().map(ArticleMetadata::url), Stream.of(from))
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
        told.replaceAll((place, facts) -> clean(facts, address));
        ArticleMetadata merged = ArticleMetadata.UNKNOWN;
        List<String> notes = new ArrayList<>();
        for (Map.Entry<String, ArticleMetadata> place : told.entrySet()) {
            if (!place.getKey().equals(TEXT)) {
                note("headline", merged.headline(), place.getValue().headline(), place.getKey(), notes);
            }
            merged = merged.orElse(place.getValue());
        }
        EdtfDate day = day(merged.orElse(VisibleFacts.inAddress(address)), lines);
        EdtfDate local = LocalDay.of(day, elements, lines, address);
        told.forEach((place, facts) -> noteDay(local, day, facts.datePublished(), place, notes));
        return new PageFacts(
                new ArticleMetadata(
                        headline(merged.headline(), told),
                        merged.url(),
                        outlet(lines, told, address, notes),
                        local,
                        merged.authors(),
                        merged.inLanguage()),
                notes);
    }

    private static EdtfDate day(ArticleMetadata told, List<PageLine> lines) {
        return told.datePublished().isKnown()
                ? told.datePublished()
                : VisibleFacts.inShortLine(lines, told.headline()).datePublished();
    }

    private static void noteDay(EdtfDate day, EdtfDate inUtc, EdtfDate other, String place, List<String> notes) {
        if (day.isKnown() && other.isKnown() && !other.equals(day) && !other.equals(inUtc)) {
            notes.add("published " + day + ", but " + other + " by its " + place);
        }
    }

    private static Outlet outlet(
            List<PageLine> lines, Map<String, ArticleMetadata> told, String address, List<String> notes) {
        Outlet chosen = SiteName.among(
                told.values().stream().map(ArticleMetadata::publisher).toList(), address);
        told.forEach((place, facts) ->
                note("publisher", chosen.name(), facts.publisher().name(), place, notes));
        return chosen.isKnown() ? chosen : Outlet.named(Imprint.of(lines));
    }

    private static Map<String, ArticleMetadata> told(String title, FactElements elements, List<PageLine> lines) {
        MetaTags tags = new MetaTags(elements);
        Map<String, ArticleMetadata> told = new LinkedHashMap<>();
        told.put("JSON-LD", JsonLd.of(elements));
        told.put("microdata", Microdata.of(elements));
        told.put("OpenGraph", tags.openGraph());
        told.put("meta tags", tags.others());
        told.put(TEXT, VisibleFacts.of(title, elements, lines));
        return told;
    }

    /**
     * Quirk: content systems escape text for HTML twice, put addresses and handles where a name belongs, and "By" into
     * it.
     */
    private static ArticleMetadata clean(ArticleMetadata told, String address) {
        String outlet = SiteName.plain(plain(told.publisher().name()), address);
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

    /**
     * The headline above the article counts where it continues or shortens the one that machines are told, and where a
     * second place has it: JSON-LD often has another one that is made for search engines.
     */
    private static String headline(String trusted, Map<String, ArticleMetadata> told) {
        String seen = told.getOrDefault(TEXT, ArticleMetadata.UNKNOWN).headline();
        boolean confirmed = told.entrySet().stream()
                .anyMatch(place -> !place.getKey().equals(TEXT)
                        && SiteName.areAlike(place.getValue().headline(), seen));
        return withoutOutlet(seen.length() >= SHORTEST_SEEN && confirmed ? seen : trusted, told.values());
    }

    private static String withoutOutlet(String headline, Collection<ArticleMetadata> told) {
        Matcher m = SUFFIX.matcher(headline);
        boolean named = m.matches()
                && told.stream()
                        .anyMatch(facts ->
                                SiteName.areAlike(m.group(2), facts.publisher().name()));
        return named ? m.group(1) : headline;
    }

    private static void note(String fact, String trusted, String other, String place, List<String> notes) {
        if (!trusted.isEmpty() && !other.isEmpty() && !SiteName.areAlike(trusted, other)) {
            notes.add(fact + " \"" + trusted + "\", but \"" + other + "\" by its " + place);
        }
    }
}
