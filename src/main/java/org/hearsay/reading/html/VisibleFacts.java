package org.hearsay.reading.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.WrittenDate;
import org.hearsay.reading.text.Byline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a reader sees on the page: its title, its heading, {@code <time>} elements; and the day in its address. */
final class VisibleFacts {
    private static final Pattern TITLE =
            Pattern.compile("^(.{12,})\\s+[|–—»·-]\\s+([^|–—»\\s]{2,}(?: [^|–—»\\s]+){0,3})$");
    private static final Pattern DATED_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-])");

    private static final int LINES_BEFORE = 4;
    private static final int LINES_AFTER = 14;

    private VisibleFacts() {}

    static ArticleMetadata of(Document dom) {
        String title = CleanText.line(dom.title());
        Element heading = dom.selectFirst("article h1, main h1, h1");
        Matcher m = TITLE.matcher(title);
        boolean split = m.matches();
        String headline = heading == null ? (split ? m.group(1) : title) : CleanText.line(heading.text());
        return new ArticleMetadata(headline, "", Outlet.named(split ? m.group(2) : ""), date(dom), List.of(), "");
    }

    private static EdtfDate date(Document dom) {
        for (String query : List.of(
                "time[itemprop=datePublished]",
                "time[pubdate]",
                "article time[datetime]",
                "time[datetime]",
                "article time",
                "time")) {
            Element time = dom.selectFirst(query);
            if (time != null) {
                Optional<EdtfDate> day =
                        WrittenDate.parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
                if (day.isPresent()) {
                    return day.get();
                }
            }
        }
        return nearHeading(dom);
    }

    /** {@return the day in a byline within a few lines of the heading} */
    private static EdtfDate nearHeading(Document dom) {
        List<PageLine> lines = PageLines.of(dom.body());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).block().nameIs("h1")) {
                int first = Math.max(0, i - LINES_BEFORE);
                for (PageLine line : lines.subList(first, Math.min(lines.size(), i + LINES_AFTER))) {
                    EdtfDate day = Byline.parse(line.line().text())
                            .map(Byline::published)
                            .orElse(EdtfDate.UNKNOWN);
                    if (day.isKnown()) {
                        return day;
                    }
                }
            }
        }
        return EdtfDate.UNKNOWN;
    }

    /** {@return the day that the path of an address has, as in {@code /2026/05/20/} or {@code /2026/may/20/}} */
    static ArticleMetadata inAddress(String url) {
        Matcher m = DATED_PATH.matcher(url);
        EdtfDate day = EdtfDate.UNKNOWN;
        if (m.find()) {
            String month = m.group(2);
            boolean named = Character.isLetter(month.charAt(0));
            day = WrittenDate.parse(
                            named
                                    ? m.group(3) + " " + month + " " + m.group(1)
                                    : m.group(1) + "-" + two(month) + "-" + two(m.group(3)))
                    .orElse(EdtfDate.UNKNOWN);
        }
        return new ArticleMetadata("", "", Outlet.UNKNOWN, day, List.of(), "");
    }

    private static String two(String figures) {
        return figures.length() == 1 ? "0" + figures : figures;
    }
}
