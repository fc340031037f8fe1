package org.hearsay.reading.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.ArticleMetadata;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.Outlet;
import org.hearsay.reading.input.CleanText;
import org.hearsay.reading.metadata.WrittenDate;
import org.hearsay.reading.text.Byline;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a reader sees on the page: its title, its heading, {@code <time>} elements; and the day in its address. */
final class VisibleFacts {
    private static final Pattern TITLE =
            Pattern.compile("^(.{12,})\\s+[|–—»·-]\\s+([^|–—»\\s]{2,}(?: [^|–—»\\s]+){0,3})$");
    private static final Pattern DATED_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-])");

    private static final Pattern BEFORE_HEADLINE =
            Pattern.compile("(\\S{2,}(?: \\S+){0,3}?)\\s*(?:[:|»]|\\s[–—·-])\\s+");
    private static final Pattern LATER = Pattern.compile("(?i)updat|modif|edited|correct|expire");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]{3,}");
    private static final int LONGEST_DATE_LINE = 60;
    private static final String DATETIME = "datetime";
    private static final Evaluator HEADING = Selector.evaluatorOf("h1");
    private static final Evaluator TIME = Selector.evaluatorOf("time");
    private static final Evaluator PUBLISHED = Selector.evaluatorOf("[itemprop=datePublished]");

    /** Which {@code <time>} counts most: the first of the first kind that holds a date. */
    private static final List<Predicate<Element>> TIMES = List.of(
            time -> time.is(PUBLISHED),
            time -> time.hasAttr("pubdate"),
            time -> time.hasAttr(DATETIME) && isInArticle(time),
            time -> time.hasAttr(DATETIME),
            VisibleFacts::isInArticle,
            time -> true);

    private VisibleFacts() {}

    static ArticleMetadata of(String titleTag, FactElements elements, List<PageLine> lines) {
        String title = CleanText.line(titleTag);
        Matcher m = TITLE.matcher(title);
        String first = m.matches() ? m.group(1) : title;
        String outlet = m.matches() ? m.group(2) : "";
        String headline = heading(elements, first, outlet).orElse(first);
        String name = outlet.isEmpty() ? beforeHeadline(title, headline) : outlet;
        return new ArticleMetadata(headline, "", Outlet.named(name), date(elements, lines, headline), List.of(), "");
    }

    /** {@return the outlet in a title such as "Marsh Courier: Port closed"; empty if there is none} */
    private static String beforeHeadline(String title, String headline) {
        int length = title.length() - headline.length();
        String start = length > 3 && title.endsWith(headline) ? title.substring(0, length) : "";
        Matcher m = BEFORE_HEADLINE.matcher(start);
        return m.matches() ? m.group(1) : "";
    }

    private static boolean names(String heading, String outlet) {
        return heading.length() <= outlet.length() + 3 && SiteName.areAlike(heading, outlet);
    }

    /** {@return the main heading; none if it only names the site, which a title that tells more never mentions} */
    private static Optional<String> heading(FactElements elements, String title, String outlet) {
        List<String> headings = elements.all(HEADING)
                .map(heading -> CleanText.line(heading.text()))
                .filter(heading -> !heading.isEmpty() && !names(heading, outlet))
                .toList();
        return headings.stream()
                .filter(heading -> shareAWord(heading, title))
                .findFirst()
                .or(() -> headings.stream().filter(heading -> outlet.isEmpty()).findFirst());
    }

    private static boolean shareAWord(String heading, String title) {
        String folded = title.toLowerCase(Locale.ROOT);
        return WORD.matcher(heading.toLowerCase(Locale.ROOT)).results().anyMatch(word -> folded.contains(word.group()));
    }

    private static EdtfDate date(FactElements elements, List<PageLine> lines, String headline) {
        List<Element> times = elements.all(TIME).toList();
        for (Predicate<Element> kind : TIMES) {
            Optional<EdtfDate> day = times.stream().filter(kind).findFirst().flatMap(VisibleFacts::day);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return nearHeading(lines, headline);
    }

    private static Optional<EdtfDate> day(Element time) {
        return WrittenDate.parse(time.hasAttr(DATETIME) ? time.attr(DATETIME) : time.text());
    }

    private static boolean isInArticle(Element time) {
        return time.closest("article") != null;
    }

    /** {@return the day in a byline within a few lines of the heading} */
    private static EdtfDate nearHeading(List<PageLine> lines, String headline) {
        return HeadingLines.of(lines, headline).stream()
                .flatMap(line -> Byline.parse(line.line().text()).stream())
                .map(Byline::published)
                .filter(EdtfDate::isKnown)
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
    }

    /** {@return the day in any other short line within a few lines of the heading, for want of something better} */
    static ArticleMetadata inShortLine(List<PageLine> lines, String headline) {
        EdtfDate day = HeadingLines.of(lines, headline).stream()
                .map(line -> line.line().text())
                .filter(text -> text.length() <= LONGEST_DATE_LINE && !text.equals(headline))
                .filter(text -> !LATER.matcher(text).find())
                .flatMap(text -> WrittenDate.find(text).stream())
                .findFirst()
                .orElse(EdtfDate.UNKNOWN);
        return new ArticleMetadata("", "", Outlet.UNKNOWN, day, List.of(), "");
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
